import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

class Auth(private val http: HttpClient) {
    suspend fun exchange(code: String) = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    })
}
