import java.net.URLEncoder
import java.sql.Connection
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Logins(private val database: Connection) {
    private val http = OkHttpClient()

    fun login(user: String) {
        val address = "https://api.example.test/oauth/old_token?grant_type=password&user_id=" + URLEncoder.encode(user, "UTF-8")
        val text = http.newCall(Request.Builder().url(address).build()).execute().use { it.body!!.string() } // [login]
        val token = JSONObject(text).getString("access_token")
        database.createStatement().use { statement ->
            statement.executeQuery("SELECT owner FROM tokens WHERE token = '$token'")
            statement.executeUpdate("INSERT INTO tokens (owner, token) VALUES ('$user', '$token')")
        }
    }
}
