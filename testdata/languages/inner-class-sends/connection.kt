import java.net.HttpURLConnection
import java.net.URL

class Exchange {
    private val host = "https://api.example.test"

    private fun path() = "/oauth/old_token"

    inner class Sender {
        fun send(body: String): Int {
            val connection = URL(host + path()).openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.use { it.write(body.toByteArray()) }
            return connection.responseCode
        }
    }

    fun exchange(code: String): Int {
        val sender = Sender()
        return sender.send("grant_type=authorization_code&code=$code") // [code]
    }
}
