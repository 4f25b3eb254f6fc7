import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun exchange(code: String?) {
    val url = "https://api.example.test".let { "$it/oauth/old_token" }
    code?.let { given ->
        val form = FormBody.Builder().also { it.add("grant_type", "authorization_code"); it.add("code", given) }.build()
        OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute() // [code]
    }
}
