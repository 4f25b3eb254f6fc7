import java.io.InputStream
import java.net.URL
import java.util.StringJoiner

fun login(user: String): InputStream {
    val pairs = StringJoiner("&")
    mapOf("grant_type" to "password", "user_id" to user).forEach { entry -> pairs.add("${entry.key}=${entry.value}") }
    return URL("https://api.example.test/oauth/old_token?$pairs").openStream() // [login]
}
