import java.net.HttpURLConnection
import java.net.URL
import org.json.JSONObject

class Session(private var refresh: String) {
    private var access: String? = null

    fun refresh() {
        val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
        connection.doOutput = true
        connection.outputStream.use { it.write("grant_type=refresh_token&refresh_token=$refresh".toByteArray()) }
        val answer = JSONObject(connection.inputStream.bufferedReader().use { it.readText() }) // [refresh]
        access = answer.getString("access_token")
        refresh = if (answer.has("refresh_token")) answer.getString("refresh_token") else refresh
    }
}
