package shop

import java.net.URL
import java.net.URLEncoder

fun login(user: String): String {
    val query = listOf("grant_type" to "password", "user_id" to user, "client_id" to Settings.key)
        .joinToString("&") { (name, value) -> "$name=${URLEncoder.encode(value, "UTF-8")}" }
    return URL("${Settings.host}/oauth/old_token?$query").readText() // [login]
}
