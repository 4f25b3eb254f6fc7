import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Portal(private val http: OkHttpClient = OkHttpClient()) {
    companion object {
        private const val PATH = "/oauth/old_token"
        val HOST = "https://api.example.test"
    }

    fun exchange(code: String) {
        val form = FormBody.Builder().apply {
            add("grant_type", "authorization_code")
            add("code", code)
        }.build()
        http.newCall(Request.Builder().url(HOST + PATH).post(form).build()).execute() // [code]
    }
}
