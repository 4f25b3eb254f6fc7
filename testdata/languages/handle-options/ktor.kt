import io.ktor.client.HttpClient
import io.ktor.client.request.HttpRequestBuilder
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.header
import io.ktor.client.request.headers
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.client.request.url
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpHeaders
import io.ktor.http.HttpMethod
import io.ktor.http.Parameters

suspend fun exchange(code: String, id: String, secret: String): String {
    val builder = HttpRequestBuilder()
    builder.method = HttpMethod.Post
    builder.url("https://api.example.test/oauth/old_token")
    builder.header(HttpHeaders.Accept, "application/json")
    builder.apply {
        basicAuth(id, secret)
        headers { set("X-Shop", "7") }
        setBody(FormDataContent(Parameters.build { append("grant_type", "authorization_code"); append("code", code) }))
    }
    return HttpClient().request(builder).bodyAsText() // [code]
}
