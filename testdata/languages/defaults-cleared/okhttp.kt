import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private val template = Request.Builder()
    .url("https://api.example.test/v1/other")
    .header("Accept", "text/html")
    .header("Authorization", "Bearer none")
    .delete()
    .build()

fun token(code: String): String? {
    val request = template.newBuilder().run {
        url("https://api.example.test/oauth/old_token")
        header("Accept", "application/json")
        removeHeader("Authorization")
        post(FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
        build()
    }
    return OkHttpClient().newCall(request).execute().body?.string() // [token]
}
