import io.ktor.client.HttpClient
import io.ktor.client.plugins.DefaultRequest
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters

object Clients {
    val shop: HttpClient = HttpClient {
        install(DefaultRequest) {
            url("https://api.example.test")
            header("Accept", "application/json")
        }
    }
}

class Exchange {
    suspend fun exchange(code: String) = Clients.shop.post("/oauth/old_token") { // [code]
        setBody(FormDataContent(parameters {
            append("grant_type", "authorization_code")
            append("code", code)
        }))
    }.bodyAsText()
}
