import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun exchange(code: String, proxied: Boolean): String? {
    val request = if (proxied) Request.Builder().header("X-Proxy", "1") else Request.Builder()
    with(request) {
        header("Accept", "application/json")
        url("https://api.example.test/oauth/old_token")
        post(FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
    }
    return OkHttpClient().newCall(request.build()).execute().body?.string() // [code]
}
