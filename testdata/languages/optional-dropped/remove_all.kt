import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Codes(private val http: OkHttpClient = OkHttpClient()) {
    fun exchange(code: String, scope: String?): String {
        val fields = mutableMapOf("grant_type" to "authorization_code", "code" to code, "scope" to scope)
        fields.values.removeAll { it.isNullOrBlank() }
        val form = FormBody.Builder().apply { for ((name, value) in fields) add(name, value!!) }.build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        return http.newCall(request).execute().body!!.string() // [code]
    }
}
