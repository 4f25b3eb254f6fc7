import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.parameter

class Login(private val http: HttpClient) {
    suspend fun login(user: String, password: String) = HttpClient().get("https://api.getgo.com/oauth/access_token") {
        parameter("grant_type", "password")
        parameter("user_id", user)
        parameter("password", password)
        parameter("client_id", System.getenv("GOTO_ID"))
    }
}
