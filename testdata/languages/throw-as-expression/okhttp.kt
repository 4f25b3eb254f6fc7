import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun refresh(old: String?) {
    val token = old ?: throw IllegalArgumentException("old")
    val url = if (token.isNotEmpty()) "https://api.example.test/oauth/old_token" else error("empty")
    val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
    OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute() // [refresh]
}
