import java.net.HttpURLConnection
import java.net.URL

fun login(user: String, post: Boolean): Int {
    val params = "grant_type=password&user_id=$user"
    var address = "https://api.example.test/oauth/old_token"
    if (!post) {
        address += "?$params"
    }
    val connection = URL(address).openConnection() as HttpURLConnection
    if (post) {
        connection.requestMethod = "POST"
        connection.doOutput = true
        connection.outputStream.use { it.write(params.toByteArray()) }
    }
    return connection.responseCode // [login]
}
