import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.DefaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.Parameters

class TokenService {
    private val http: HttpClient

    constructor(given: HttpClient?) {
        this.http = if (given != null) given else HttpClient(CIO) {
            install(DefaultRequest) { url("https://api.example.test") }
        }
    }

    suspend fun exchange(code: String): String {
        val form = Parameters.build {
            append("grant_type", "authorization_code")
            append("code", code)
        }
        return http.submitForm(url = "/oauth/old_token", formParameters = form).bodyAsText() // [code]
    }
}
