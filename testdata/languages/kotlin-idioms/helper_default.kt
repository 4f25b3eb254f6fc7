import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Api(private val base: String = "https://api.example.test") {
    private val http by lazy { OkHttpClient() }

    private fun post(path: String, fields: Map<String, String>, tries: Int = 1): String? {
        val body = FormBody.Builder().apply { for ((k, v) in fields) add(k, v) }.build()
        return http.newCall(Request.Builder().url("$base$path").post(body).build()).execute().body?.string()
    }

    fun exchange(code: String) = post(path = "/oauth/old_token", fields = mapOf("grant_type" to "authorization_code", "code" to code)) // [code]
}
