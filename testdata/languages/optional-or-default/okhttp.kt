import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Exchange(host: String?) {
    private val host = host ?: "https://api.example.test"

    fun exchange(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        return OkHttpClient().newCall(Request.Builder().url("$host/oauth/old_token").post(form).build()).execute().body?.string() // [code]
    }
}
