import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Exchange(private val live: Boolean) {
    private val host get() = if (live) "https://api.example.test" else "https://sandbox.example.test"

    fun exchange(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        return OkHttpClient().newCall(Request.Builder().url("$host/oauth/old_token").post(form).build()).execute().body?.string() // [code]
    }
}
