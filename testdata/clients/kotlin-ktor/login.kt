// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* password=* client_id=desk-1
import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import io.ktor.client.statement.bodyAsText

suspend fun login(user: String, password: String): String {
    val client = HttpClient(CIO)
    return client.get("https://api.example.test/oauth/old_token") {
        parameter("grant_type", "password")
        parameter("user_id", user)
        parameter("password", password)
        parameter("client_id", "desk-1")
    }.bodyAsText()
}
