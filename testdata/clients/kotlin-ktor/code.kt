// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* redirect_uri=https://desk.example.test/back auth=basic
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers ..
import io.ktor.client.*
import io.ktor.client.engine.cio.*
import io.ktor.client.plugins.auth.Auth
import io.ktor.client.plugins.auth.providers.*
import io.ktor.client.plugins.contentnegotiation.*
import io.ktor.client.request.*
import io.ktor.client.request.forms.*
import io.ktor.http.*

class Desk(private val id: String, private val secret: String) {
    private val client = HttpClient(CIO) {
        expectSuccess = true
        install(ContentNegotiation) { json() }
        defaultRequest { url("https://api.example.test/") }
    }

    suspend fun exchange(code: String): Token = client.submitForm(
        url = "oauth/token",
        formParameters = parameters {
            append("grant_type", "authorization_code")
            append("code", code)
            append("redirect_uri", "https://desk.example.test/back")
        },
    ) {
        basicAuth(id, secret)
    }.body()
}

// The plugin sends the credentials.
class Counter(private val id: String, private val secret: String) {
    private val client = HttpClient(CIO) {
        install(Auth) {
            basic {
                credentials { BasicAuthCredentials(username = id, password = secret) }
                sendWithoutRequest { true }
            }
        }
    }

    suspend fun exchange(code: String): Token = client.submitForm(
        url = "https://api.example.test/oauth/token",
        formParameters = parameters {
            append("grant_type", "authorization_code")
            append("code", code)
        },
    ).body()
}
