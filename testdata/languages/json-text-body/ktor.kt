import io.ktor.client.HttpClient
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.ContentType
import io.ktor.http.contentType

suspend fun exchange(code: String): String =
    HttpClient().post("https://api.example.test/oauth/old_token") { // [code]
        contentType(ContentType.Application.Json)
        setBody("""{"grant_type": "authorization_code", "code": "$code", "client_id": "k-1"}""")
    }.bodyAsText()
