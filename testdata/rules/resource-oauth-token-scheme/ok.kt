import io.ktor.client.HttpClient
import io.ktor.client.request.bearerAuth
import io.ktor.client.request.get
import io.ktor.client.request.header
import io.ktor.http.HttpHeaders

class Meetings(private val token: String, private val http: HttpClient = HttpClient()) {
    suspend fun all() = http.get("https://api.getgo.com/G2M/rest/meetings") { bearerAuth(token) }

    // Another's scheme.
    suspend fun elsewhere() = http.get("https://api.example.org/v1/rows") {
        header(HttpHeaders.Authorization, "OAuth oauth_token=$token")
    }
}
