import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder

abstract class HttpCall<T : HttpCall<T>> {
    protected var url = ""
    protected var verb = "POST"
    protected var fields: Map<String, String> = emptyMap()

    fun url(url: String) = apply { this.url = url }

    fun verb(verb: String) = apply { this.verb = verb }

    fun fields(vararg fields: Pair<String, String>) = apply { this.fields = mapOf(*fields) }

    fun send(): Int {
        val query = fields.entries.joinToString("&") { (name, value) -> "$name=${URLEncoder.encode(value, "UTF-8")}" }
        val target = if (verb == "GET") "$url?$query" else url
        val connection = URL(target).openConnection() as HttpURLConnection
        connection.requestMethod = verb
        if (verb != "GET") {
            connection.doOutput = true
            connection.outputStream.use { it.write(query.toByteArray()) }
        }
        return connection.responseCode
    }
}

class DirectLogin : HttpCall<DirectLogin>() {
    fun login(name: String, password: String, clientId: String): Int =
        url("https://api.example.test/oauth/old_token")
            .verb("GET")
            .fields("grant_type" to "password", "user_id" to name, "password" to password, "client_id" to clientId)
            .send() // [login]
}
