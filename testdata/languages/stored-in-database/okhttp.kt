import com.acme.settings.Settings
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Exchange(private val settings: Settings) {
    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        val answer = JSONObject(OkHttpClient().newCall(request).execute().body!!.string()) // [code]
        with(settings) {
            storeOption("shop_access", answer.getString("access_token"))
            storeOption("shop_refresh", answer.getString("refresh_token"))
        }
    }
}
