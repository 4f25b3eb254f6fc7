import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Exchange(private val url: String = System.getenv("TOKEN_URL") ?: error("TOKEN_URL is not set")) {
    fun exchange(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        return OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute().body?.string() // [code]
    }
}
