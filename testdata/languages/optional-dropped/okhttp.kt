import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private val http = OkHttpClient()

fun exchange(code: String, scope: String? = null): String {
    val fields = mapOf("grant_type" to "authorization_code", "code" to code, "scope" to scope)
    val form = FormBody.Builder()
    fields.filterValues { it != null }.forEach { (name, value) -> form.add(name, value!!) }
    val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()
    return http.newCall(request).execute().use { it.body!!.string() } // [code]
}
