import java.net.HttpURLConnection
import java.net.URL

abstract class Grant {
    protected open val host = "https://api.example.test"
    protected abstract val verb: String

    protected abstract fun fields(): Map<String, String?>

    fun execute(): Int {
        val query = fields().map { (k, v) -> "$k=$v" }.joinToString(separator = "&")
        val url = "$host/oauth/old_token" + if (verb == "GET") "?$query" else ""
        val connection = URL(url).openConnection() as HttpURLConnection
        connection.requestMethod = verb
        if (verb != "GET") {
            connection.doOutput = true
            connection.outputStream.write(query.toByteArray())
        }
        return connection.responseCode // [send]
    }
}

class PasswordGrant(private val user: String) : Grant() {
    override val verb = "GET"

    override fun fields() = mapOf("grant_type" to "password", "user_id" to user)
}

class RefreshGrant(private val token: String) : Grant() {
    override val verb get() = "POST"

    override fun fields() = mapOf("grant_type" to "refresh_token", "refresh_token" to token)
}
