import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import javax.inject.Inject

class Exchange @Inject constructor(private val http: HttpClient) {
    suspend fun exchange(code: String): String = http.submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).bodyAsText()
}
