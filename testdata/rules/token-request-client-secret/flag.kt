import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.http.Parameters
import io.ktor.http.parameters

class Credentials(val id: String, val secret: String) {
    fun fields() = mapOf("client_secret" to secret) // expect: token-request-client-secret high
}

class Tokens(private val http: HttpClient = HttpClient(), private val credentials: Credentials) {
    suspend fun inline(code: String) = http.submitForm("https://api.getgo.com/oauth/v2/token", parameters {
        append("grant_type", "authorization_code")
        append("code", code)
        append("client_secret", credentials.secret) // expect: token-request-client-secret high
    })

    // Through a map of the project's own.
    suspend fun joined(token: String) {
        val fields = mapOf("grant_type" to "refresh_token", "refresh_token" to token) + credentials.fields()
        http.submitForm("https://api.getgo.com/oauth/v2/token", Parameters.build { fields.forEach { (name, value) -> append(name, value) } })
    }
}
