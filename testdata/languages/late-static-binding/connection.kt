import java.net.HttpURLConnection
import java.net.URL

abstract class Base {
    protected abstract val path: String
    protected open val key get() = "none"

    protected fun submit(body: String): Int {
        val connection = URL("https://api.example.test$path").openConnection() as HttpURLConnection
        connection.apply {
            requestMethod = "POST"
            doOutput = true
        }
        connection.outputStream.use { it.write("$body&client_id=$key".toByteArray()) }
        return connection.responseCode
    }
}

object Tokens : Base() {
    override val path = "/oauth/old_token"
    override val key = "k-9"

    fun exchange(code: String) = submit("grant_type=authorization_code&code=$code") // [code]
}
