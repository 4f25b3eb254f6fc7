import okhttp3.FormBody
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

private const val TOKEN = "https://api.example.test/oauth/old_token"
private val http = OkHttpClient()

private val handlers: Map<String, (String) -> String?> = mapOf(
    "password" to { user ->
        val url = TOKEN.toHttpUrl().newBuilder().addQueryParameter("grant_type", "password").addQueryParameter("user_id", user).build()
        http.newCall(Request.Builder().url(url).build()).execute().body?.string() // [password]
    },
    "refresh" to ::refresh,
)

private fun refresh(token: String): String? {
    val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
    return http.newCall(Request.Builder().url(TOKEN).post(form).build()).execute().body?.string() // [refresh]
}

fun handle(kind: String, value: String): String? {
    val handler = handlers[kind] ?: error("unknown $kind")
    return handler(value)
}
