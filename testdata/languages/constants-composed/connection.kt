import java.net.HttpURLConnection
import java.net.URL

const val SCHEME = "https"

interface Hosts {
    companion object {
        const val API = "$SCHEME://" + "api.example.test"
    }
}

open class Paths {
    companion object {
        private const val FOLDER = "oauth"
        const val TOKEN = "${Hosts.API}/$FOLDER/old_token"
        val KEYS = mutableMapOf<String, String>()

        init {
            KEYS["client"] = "k-1"
        }
    }
}

class Exchange : Paths() {
    fun exchange(code: String): Int {
        val connection = URL(TOKEN).openConnection() as HttpURLConnection
        connection.doOutput = true
        val body = listOf("grant_type=authorization_code", "code=$code", "client_id=" + Paths.KEYS["client"]).joinToString("&")
        connection.outputStream.write(body.toByteArray())
        return connection.responseCode // [code]
    }
}
