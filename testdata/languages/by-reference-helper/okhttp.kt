import java.util.Base64
import okhttp3.FormBody
import okhttp3.Headers.Companion.toHeaders
import okhttp3.OkHttpClient
import okhttp3.Request

private fun MutableMap<String, String>.complete(headers: MutableMap<String, String>, secret: String) {
    this["client_id"] = "k-1"
    headers["Authorization"] = "Basic " + Base64.getEncoder().encodeToString("k-1:$secret".toByteArray())
}

fun exchange(code: String, secret: String): String? {
    val headers = mutableMapOf<String, String>()
    val fields = mutableMapOf("grant_type" to "authorization_code", "code" to code)
    fields.complete(headers, secret)
    headers += "Accept-Language" to "en"
    val form = FormBody.Builder().apply { fields.forEach(::add) }.build()
    val request = Request.Builder().url("https://api.example.test/oauth/old_token").headers(headers.toHeaders()).post(form).build()
    return OkHttpClient().newCall(request).execute().body?.string() // [code]
}
