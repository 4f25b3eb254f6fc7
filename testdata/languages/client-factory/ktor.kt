import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.accept
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.ContentType
import io.ktor.http.parameters

object Clients {
    fun create(host: String): HttpClient = HttpClient(CIO) {
        expectSuccess = true
        defaultRequest {
            url(host)
            header("X-App", "shop")
        }
    }
}

class Exchange {
    private val client = Clients.create("https://api.example.test")

    suspend fun exchange(code: String): String = client.post("/oauth/old_token") { // [code]
        accept(ContentType.Application.Json)
        setBody(FormDataContent(parameters {
            append("grant_type", "authorization_code")
            append("code", code)
        }))
    }.bodyAsText()
}
