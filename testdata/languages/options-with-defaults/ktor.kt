import io.ktor.client.HttpClient
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters

class ClientOptions(val clientId: String, val baseUrl: String? = null, val tokenPath: String? = null)

private object Defaults {
    const val BASE_URL = "https://api.example.test"
    const val TOKEN_PATH = "/oauth/old_token"
}

class Client(private val options: ClientOptions) {
    private val http = HttpClient { defaultRequest { url(Defaults.BASE_URL) } }

    suspend fun refresh(token: String) = http.submitForm(Defaults.TOKEN_PATH, parameters { // [refresh]
        append("grant_type", "refresh_token")
        append("refresh_token", token)
        append("client_id", options.clientId)
    }).bodyAsText()
}
