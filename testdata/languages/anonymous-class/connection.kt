import java.net.HttpURLConnection
import java.net.URL

abstract class Poster {
    abstract val host: String

    abstract fun path(): String

    fun post(body: String): Int {
        val connection = URL(host + path()).openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write(body.toByteArray()) }
        return connection.responseCode
    }
}

class Exchange {
    fun exchange(code: String): Int {
        val folder = "/oauth"
        val poster = object : Poster() {
            override val host = "https://api.example.test"

            override fun path() = "$folder/old_token"
        }
        return poster.post("grant_type=authorization_code&code=$code") // [code]
    }
}
