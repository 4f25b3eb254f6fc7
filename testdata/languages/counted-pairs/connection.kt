import java.io.InputStream
import java.net.URL
import java.net.URLEncoder

private const val HOST = "https://api.example.test"

private fun get(path: String, vararg pairs: String): InputStream {
    val query = StringBuilder()
    for (i in pairs.indices step 2) {
        query.append(if (query.isEmpty()) '?' else '&')
        query.append(pairs[i]).append('=').append(URLEncoder.encode(pairs[i + 1], "UTF-8"))
    }
    return URL("$HOST$path$query").openStream()
}

fun login(user: String) = get("/oauth/old_token", "grant_type", "password", "user_id", user, "client_id", "k-1") // [login]
