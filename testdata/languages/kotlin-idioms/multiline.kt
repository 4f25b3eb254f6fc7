import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun exchange(code: String) {
    val url = """
        https://api.example.test/oauth/old_token
    """.trimIndent()
    val form = FormBody.Builder()
        .add("grant_type", "authorization_code")
        .add("code", code)
        .build()
    val request = Request.Builder()
        .url(url)
        .post(form)
        .build()
    OkHttpClient().newCall(request).execute() // [code]
}
