import java.net.HttpURLConnection
import java.net.URL

private const val OLD = false

fun refresh(token: String): Int {
    // URL("https://api.example.test/oauth/old_token?grant_type=password").openStream()
    if (OLD) {
        URL("https://api.example.test/oauth/old_token?grant_type=password").openStream()
    }
    val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
    connection.doOutput = true
    connection.outputStream.bufferedWriter().use { it.write("grant_type=refresh_token&refresh_token=$token") }
    if (true) {
        return connection.responseCode // [live]
    }
    return URL("https://api.example.test/oauth/old_token?grant_type=other").openStream().read()
}
