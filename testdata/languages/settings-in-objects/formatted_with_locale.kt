import java.util.Locale
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

object Shop {
    const val HOST = "https://api.example.test"
    val token = String.format(Locale.ROOT, "%s/oauth/%s", HOST, "old_token")
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", "%s".format(Locale.US, code)).build()
    OkHttpClient().newCall(Request.Builder().url(Shop.token).post(form).build()).execute() // [code]
}
