import java.net.HttpURLConnection
import java.net.URI
import java.net.URL

class Exchange {
    fun exchange(code: String): Int {
        val context = URL("https://api.example.test/oauth/")
        val connection = URL(context, "old_token").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.write("grant_type=authorization_code&code=$code".toByteArray())
        return connection.responseCode // [code]
    }

    fun me() = URI("https://api.example.test/oauth/").resolve("/v1/me").toURL().readText() // [me]
}
