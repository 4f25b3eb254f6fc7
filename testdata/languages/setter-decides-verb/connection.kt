import java.net.HttpURLConnection
import java.net.URL

class Sender {
    var verb = "POST"
    var path = "/none"
        set(value) {
            field = "/" + value.trimStart('/')
        }

    fun send(fields: String): Int {
        val connection = URL("https://api.example.test$path").openConnection() as HttpURLConnection
        connection.requestMethod = verb
        connection.outputStream.write(fields.toByteArray())
        return connection.responseCode
    }
}

class Codes {
    private val sender = Sender()

    init {
        sender.path = "oauth/old_token"
    }

    fun exchange(code: String) = sender.send("grant_type=authorization_code&code=$code") // [code]
}
