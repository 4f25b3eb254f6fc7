import io.ktor.client.HttpClient
import io.ktor.client.request.HttpRequestBuilder
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.parameter
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.client.request.url
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpMethod
import io.ktor.http.parameters

class Endpoints(private val client: HttpClient = HttpClient()) {
    private val table: Map<String, (Map<String, String>) -> HttpRequestBuilder> = mapOf(
        "token" to { fields ->
            HttpRequestBuilder().apply {
                method = HttpMethod.Post
                url("https://api.example.test/oauth/old_token")
                setBody(FormDataContent(parameters { fields.forEach { (k, v) -> append(k, v) } }))
            }
        },
        "me" to { fields ->
            HttpRequestBuilder().apply {
                url("https://api.example.test/v1/me")
                fields.forEach { (k, v) -> parameter(k, v) }
            }
        },
    )

    private suspend fun run(name: String, vararg fields: Pair<String, String>) =
        client.request(table.getValue(name)(fields.toMap())).bodyAsText() // [run]

    suspend fun exchange(code: String) = run("token", "grant_type" to "authorization_code", "code" to code) // [code]

    suspend fun me() = run("me", "expand" to "keys")
}
