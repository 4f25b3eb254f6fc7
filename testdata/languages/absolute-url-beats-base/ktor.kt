import io.ktor.client.HttpClient
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters

class TokenRefresher(base: String) {
    private val client = HttpClient {
        defaultRequest { url(base) }
    }

    suspend fun refresh(token: String): String =
        client.submitForm( // [refresh]
            url = "https://api.example.test/oauth/old_token",
            formParameters = parameters {
                append("grant_type", "refresh_token")
                append("refresh_token", token)
            },
        ).bodyAsText()
}
