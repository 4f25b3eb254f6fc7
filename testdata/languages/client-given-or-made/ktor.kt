import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

class TokenService(http: HttpClient? = null) {
    private val http = http ?: HttpClient {
        defaultRequest { url("https://api.example.test") }
    }

    suspend fun exchange(code: String): Map<String, String> {
        val form = parameters {
            append("grant_type", "authorization_code")
            append("code", code)
        }
        return http.submitForm("/oauth/old_token", form).body() // [code]
    }
}
