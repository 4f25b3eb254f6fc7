import com.acme.shop.BuildConfig
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private val HOST = if (BuildConfig.DEBUG) "https://test.example.test" else "https://api.example.test"

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("$HOST/oauth/old_token").post(form).build()).execute() // [code]
}
