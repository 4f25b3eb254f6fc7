import io.ktor.client.HttpClient
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpMethod
import io.ktor.http.Parameters

enum class Endpoint(val verb: HttpMethod, private val path: String) {
    ME(HttpMethod.Get, "/v1/me"),
    TOKEN(HttpMethod.Post, "/oauth/old_token");

    val url get() = "https://api.example.test$path"
}

class Exchange(private val client: HttpClient = HttpClient()) {
    private suspend fun send(endpoint: Endpoint, form: Parameters) = client.request(endpoint.url) {
        method = endpoint.verb
        if (endpoint.verb == HttpMethod.Post) {
            setBody(FormDataContent(form))
        }
    }

    suspend fun exchange(code: String) =
        send(Endpoint.TOKEN, Parameters.build { append("grant_type", "authorization_code"); append("code", code) }).bodyAsText() // [code]
}
