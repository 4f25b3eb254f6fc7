import java.net.URL

fun login(user: String, password: String, all: Boolean): String {
    val url = StringBuilder("https://api.example.test").apply {
        append("/oauth/").append("old_token")
        append("?grant_type=%s&user_id=%s".format("password", user))
        append("&password=").append(password)
        if (all) append("&scope=all")
    }
    return URL(url.toString()).readText() // [login]
}
