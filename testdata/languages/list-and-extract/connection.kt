import java.net.URL

data class Endpoint(val path: String, val key: String?, val unused: String?)

object Settings {
    fun all() = Pair("https://api.example.test", Endpoint("/oauth/old_token", "k-1", null))
}

fun login(user: String): String {
    val (host, endpoint) = Settings.all()
    val (path, key, _) = endpoint
    return URL("$host$path?grant_type=password&user_id=$user&client_id=${key ?: "none"}").readText() // [login]
}
