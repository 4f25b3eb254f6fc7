import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


private const val BASE = "https://api.example.test"

fun exchange(code: String): String {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder().url("$BASE/oauth/old_token").post(form).build()
    return OkHttpClient().newCall(request).execute().body!!.string() // [code]
}
