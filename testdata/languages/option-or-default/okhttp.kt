import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class ExchangeOptions(val url: String?, val verb: String?)

fun run(options: ExchangeOptions?, code: String): Response {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder()
        .url(options?.url ?: "https://api.example.test/oauth/old_token")
        .method(options?.verb ?: "POST", form)
        .build()
    return OkHttpClient().newCall(request).execute() // [code]
}
