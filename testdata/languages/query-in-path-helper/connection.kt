import java.net.URL
import java.net.URLEncoder

private fun String.with(name: String, value: String): String {
    val separator = if (contains("?")) "&" else "?"
    return "$this$separator$name=${URLEncoder.encode(value, "UTF-8")}"
}

object Urls {
    fun login(user: String) = "https://api.example.test/oauth/old_token?v=1"
        .with("grant_type", "password")
        .with("user_id", user)
}

class Loader {
    fun load(user: String): String = URL(Urls.login(user)).readText() // [load]
}
