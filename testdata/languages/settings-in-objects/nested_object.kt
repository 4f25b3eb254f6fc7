import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

object Urls {
    private const val BASE = "https://api.example.test"

    object OAuth {
        private const val ROOT = "$BASE/oauth"
        const val TOKEN = "$ROOT/old_token"
    }
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url(Urls.OAuth.TOKEN).post(form).build()).execute() // [code]
}
