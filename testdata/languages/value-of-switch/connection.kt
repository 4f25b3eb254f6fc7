import java.net.HttpURLConnection
import java.net.URL

enum class Stage { LIVE, TEST }

class Exchange {
    private fun host(stage: Stage) = when (stage) {
        Stage.LIVE -> "https://api.example.test"
        Stage.TEST -> "https://sandbox.example.test"
    }

    private fun path(what: String): String = when (what) {
        "token" -> {
            val folder = "/oauth"
            "$folder/old_token"
        }
        else -> "/$what"
    }

    private fun send(body: Any): Int {
        val connection = URL(host(Stage.LIVE) + path("token")).openConnection() as HttpURLConnection
        connection.doOutput = true
        when {
            body is String && body.isNotEmpty() -> connection.outputStream.write(body.toByteArray())
            body is ByteArray -> connection.outputStream.write(body)
        }
        return connection.responseCode
    }

    fun exchange(code: String) = send("grant_type=authorization_code&code=$code") // [code]
}
