import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

fun login(more: Map<String, String>): String? {
    val url = "https://api.example.test/oauth/old_token".toHttpUrl().newBuilder().addQueryParameter("grant_type", "password")
    more.forEach { (name, value) -> url.addQueryParameter(name, value) }
    return OkHttpClient().newCall(Request.Builder().url(url.build()).build()).execute().body?.string() // [login]
}
