import java.net.HttpURLConnection
import java.net.URL
import kotlin.concurrent.thread

fun exchange(code: String, done: (Int) -> Unit) {
    val url = URL("https://api.example.test/oauth/old_token")
    thread(start = true) {
        with(url.openConnection() as HttpURLConnection) {
            requestMethod = "POST"
            doOutput = true
            outputStream.use { it.write("grant_type=authorization_code&code=$code".toByteArray()) }
            done(responseCode) // [code]
        }
    }
}
