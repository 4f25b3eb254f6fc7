import java.net.URL
import java.net.URLEncoder

object Login {
    private val defaults = mapOf("client_id" to "k-1", "grant_type" to "none")

    fun run(user: String?, password: String): String {
        val params = defaults + ("grant_type" to "password") + mapOf("password" to password, "user_id" to user)
        val query = params
            .filterValues { it != null }
            .map { (name, value) -> "$name=${URLEncoder.encode(value, "UTF-8")}" }
            .joinToString("&")
        return URL("https://api.example.test/oauth/old_token?$query").readText() // [login]
    }
}
