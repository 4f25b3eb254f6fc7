import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

object Environment {
    val tokenUrl: String by lazy { System.getenv("PORTAL_TOKEN_URL") }
}

fun exchange(code: String): String? {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder().url(Environment.tokenUrl).post(form).build()
    return OkHttpClient().newCall(request).execute().use { it.body?.string() } // [code]
}
