import io.ktor.client.HttpClient
import io.ktor.client.engine.okhttp.OkHttp
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.submitForm
import io.ktor.client.request.header
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpHeaders
import io.ktor.http.parameters

class Refresh {
    private val client by lazy(LazyThreadSafetyMode.NONE) {
        HttpClient(OkHttp) {
            defaultRequest {
                url("https://api.example.test/")
                header(HttpHeaders.Accept, "application/json")
            }
        }
    }

    suspend fun refresh(token: String) = client.submitForm("oauth/old_token", parameters { // [refresh]
        append("grant_type", "refresh_token")
        append("refresh_token", token)
    }).bodyAsText()
}
