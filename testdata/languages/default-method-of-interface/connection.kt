import java.net.HttpURLConnection
import java.net.URL

interface Tokens {
    val folder: String

    fun post(body: String): Int {
        val connection = URL("$HOST$folder/old_token").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.write(body.toByteArray())
        return connection.responseCode
    }

    companion object {
        const val HOST = "https://api.example.test"
    }
}

class Exchange : Tokens {
    override val folder = "/oauth"

    fun exchange(code: String) = post("grant_type=authorization_code&code=$code") // [code]
}
