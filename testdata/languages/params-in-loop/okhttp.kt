import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Login(private val clientId: String) {
    fun login(user: String, password: String) {
        val fields = mapOf("grant_type" to "password", "user_id" to user, "password" to password, "client_id" to clientId)
        val query = StringBuilder()
        for ((name, value) in fields) {
            query.append(name).append("=").append(value).append("&")
        }
        OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token?" + query.toString().removeSuffix("&")).build()).execute() // [login]
    }
}
