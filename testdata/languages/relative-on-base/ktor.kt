import io.ktor.client.HttpClient
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

class Tokens {
    suspend fun refresh(old: String) {
        val http = HttpClient { defaultRequest { url("https://api.example.test/v1/") } }
        http.submitForm("/oauth/old_token", parameters { append("grant_type", "refresh_token"); append("refresh_token", old) }) // [rooted]
    }

    suspend fun code(code: String) {
        HttpClient { defaultRequest { url("https://api.example.test/oauth/") } }.use { http ->
            http.submitForm("old_token", parameters { append("grant_type", "authorization_code"); append("code", code) }) // [relative]
        }
    }
}
