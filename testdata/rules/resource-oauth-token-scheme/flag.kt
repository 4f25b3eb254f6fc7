import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.http.HttpHeaders

class Meetings(private val token: String, private val http: HttpClient = HttpClient()) {
    private fun authorization() = "OAuth oauth_token=$token" // expect: resource-oauth-token-scheme high

    suspend fun all() = http.get("https://api.getgo.com/G2M/rest/meetings") {
        header(HttpHeaders.Authorization, authorization())
    }
}
