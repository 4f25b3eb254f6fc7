import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

private fun fail(why: String): Nothing = throw IllegalStateException(why)

fun exchange(code: String, old: Boolean): Response {
    val http = OkHttpClient()
    if (old) {
        fail("The old way is gone.")
        http.newCall(Request.Builder().url("https://api.example.test/oauth/older?grant_type=authorization_code&code=$code").build()).execute()
    }
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    return http.newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
