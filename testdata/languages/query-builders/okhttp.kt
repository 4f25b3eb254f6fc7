import java.net.URLEncoder
import okhttp3.HttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

class Login(private val http: OkHttpClient = OkHttpClient()) {
    private companion object {
        const val TOKEN = "https://api.example.test/oauth/old_token"
    }

    private fun String.encoded(): String = URLEncoder.encode(this, "UTF-8")

    fun byPassword(user: String) {
        val fields = mapOf("grant_type" to "password", "user_id" to user)
        val query = fields.entries.fold("") { all, (name, value) -> all + name + "=" + value.encoded() + "&" }
        http.newCall(Request.Builder().url("$TOKEN?$query").build()).execute() // [reduce]
    }

    fun refresh(old: String) {
        val fields = listOf("grant_type" to "refresh_token", "refresh_token" to old)
        http.newCall(Request.Builder().url(TOKEN + "?" + fields.joinToString("&") { (k, v) -> "$k=${v.encoded()}" }).build()).execute() // [entries]
    }

    fun code(code: String) {
        val url = buildString {
            append(TOKEN)
            append("?grant_type=authorization_code")
            append("&code=").append(code.encoded())
        }
        http.newCall(Request.Builder().url(url).build()).execute() // [url]
    }

    fun authorize(state: String): String {
        val url = HttpUrl.Builder()
            .scheme("https")
            .host("api.example.test")
            .addPathSegments("oauth/old_authorize")
            .addQueryParameter("client_id", "k-1")
        url.setQueryParameter("state", state)
        return url.build().toString() // [authorize]
    }
}
