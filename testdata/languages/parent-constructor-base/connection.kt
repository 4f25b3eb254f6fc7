import java.io.InputStream
import java.net.URL

open class Connector(private val base: String, private val prefix: String = "/v1") {
    protected fun post(path: String, body: String): InputStream {
        val connection = URL(base + prefix + path).openConnection()
        connection.doOutput = true
        connection.getOutputStream().writer().use { it.write(body) }
        return connection.getInputStream()
    }
}

class TokenConnector : Connector(base = "https://api.example.test", prefix = "/oauth") {
    fun exchange(code: String) = post("/old_token", "grant_type=authorization_code&code=$code") // [code]
}
