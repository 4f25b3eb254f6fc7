import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

fun fetch(code: String = "", client: String? = null, everything: Boolean = false, host: String = "api.example.test"): String? {
    if (code.isEmpty() || client == null) {
        return null
    }
    val url = "https://$host/oauth/old_token?grant_type=authorization_code&code=$code&client_id=$client".toHttpUrl().newBuilder()
    if (everything) {
        url.addQueryParameter("scope", "all")
    }
    return OkHttpClient().newCall(Request.Builder().url(url.build()).build()).execute().body?.string() // [code]
}
