import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Exchange(private val http: OkHttpClient) {
    fun exchange(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        return http.newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute().body?.string() // [code]
    }
}
