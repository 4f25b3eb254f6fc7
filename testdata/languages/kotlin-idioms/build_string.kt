import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun exchange(code: String) {
    val url = buildString {
        append("https://api.example.test")
        append("/oauth/old_token")
    }
    with(FormBody.Builder()) {
        add("grant_type", "authorization_code")
        add("code", code)
        OkHttpClient().newCall(Request.Builder().url(url).post(build()).build()).execute() // [code]
    }
}
