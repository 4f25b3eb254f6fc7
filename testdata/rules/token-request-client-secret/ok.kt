import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

data class Settings(val clientId: String, val clientSecret: String) {
    // Shown in no request.
    fun toMap() = mapOf("client_id" to clientId, "client_secret" to clientSecret)
}

class Tokens(private val http: HttpClient, private val settings: Settings) {
    suspend fun exchange(code: String) = http.submitForm("https://api.getgo.com/oauth/v2/token", parameters {
        append("grant_type", "authorization_code")
        append("code", code)
    }) { basicAuth(settings.clientId, settings.clientSecret) }

    suspend fun other(code: String) = http.submitForm("https://login.example.org/oauth/token", parameters {
        append("grant_type", "authorization_code")
        append("code", code)
        append("client_secret", settings.clientSecret)
    })
}
