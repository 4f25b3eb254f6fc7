import java.io.InputStream
import java.net.URL
import org.json.JSONObject

class Login {
    fun open(user: String, password: String): String? {
        val base: String
        val url = "https://api.example.test/oauth/old_token".also { base = it }
        var stream: InputStream?
        if (URL("$url?grant_type=password&user_id=$user&password=$password").openStream().also { stream = it } != null) { // [login]
            val text = stream?.bufferedReader()?.use { it.readText() }
            if (text != null && text.isNotEmpty() && base.isNotEmpty()) {
                return JSONObject(text).getString("access_token")
            }
        }
        return null
    }
}
