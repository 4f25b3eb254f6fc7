import java.net.URL
import java.net.URLEncoder

class Query {
    private val parts = mutableListOf<String>()

    operator fun plus(field: Pair<String, String>) = apply {
        parts += field.first + "=" + URLEncoder.encode(field.second, "UTF-8")
    }

    override fun toString() = parts.joinToString("&")
}

fun login(user: String): String {
    val query = Query() + ("grant_type" to "password") + ("user_id" to user)
    return URL("https://api.example.test/oauth/old_token?$query").readText() // [login]
}
