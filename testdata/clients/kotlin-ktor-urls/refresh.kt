// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*

import io.ktor.client.HttpClient
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.Parameters
import io.ktor.http.URLBuilder
import io.ktor.http.URLProtocol

suspend fun refresh(token: String) {
    val url = URLBuilder().apply {
        protocol = URLProtocol.HTTPS
        host = "api.example.test"
        encodedPath = "/oauth/token"
    }.build()
    val fields = mapOf("grant_type" to "refresh_token", "refresh_token" to token)
    val form = Parameters.build {
        fields.forEach { (name, value) -> append(name, value) }
    }
    HttpClient().post(url) { setBody(FormDataContent(form)) }
}
