// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
// expect: built https://api.example.test/oauth/authorize query client_id=k-1 response_type=code

import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.http.URLBuilder
import io.ktor.http.appendPathSegments
import io.ktor.http.buildUrl
import io.ktor.http.parametersOf
import io.ktor.http.takeFrom

class Desk(private val base: String = "https://api.example.test/oauth") {
    fun authorize(): String = buildUrl {
        takeFrom(base)
        appendPathSegments("authorize")
        parameters.append("client_id", "k-1")
        parameters.append("response_type", "code")
    }.toString()

    suspend fun exchange(code: String) {
        val url = URLBuilder(base).appendPathSegments("token").buildString()
        HttpClient().submitForm(url, parametersOf("grant_type" to listOf("authorization_code"), "code" to listOf(code)))
    }
}
