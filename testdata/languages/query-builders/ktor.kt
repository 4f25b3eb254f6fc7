import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import io.ktor.http.formUrlEncode
import okhttp3.HttpUrl

private const val TOKEN = "https://api.example.test/oauth/old_token"

class Login(private val http: HttpClient = HttpClient()) {
    suspend fun byPassword(user: String) = http.get(TOKEN) { // [reduce]
        url {
            parameters.append("grant_type", "password")
            parameters.append("user_id", user)
        }
    }

    suspend fun refresh(old: String) =
        http.get("$TOKEN?" + listOf("grant_type" to "refresh_token", "refresh_token" to old).formUrlEncode()) // [entries]

    suspend fun code(code: String) = http.get(TOKEN) { // [url]
        parameter("grant_type", "authorization_code")
        parameter("code", code)
    }

    fun authorize(state: String): String {
        val url = HttpUrl.Builder().scheme("https").host("api.example.test").addPathSegments("oauth/old_authorize")
        url.addQueryParameter("client_id", "k-1").addQueryParameter("state", state)
        return url.build().toString() // [authorize]
    }
}
