import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

fun login(user: String): String? {
    val params = sortedMapOf("grant_type" to "password")
    params["user_id"] = user
    val url = "https://api.example.test/oauth/old_token".toHttpUrl().newBuilder().apply {
        params.forEach { (name, value) -> addQueryParameter(name, value) }
    }.build()
    return OkHttpClient().newCall(Request.Builder().url(url).build()).execute().body?.string() // [login]
}
