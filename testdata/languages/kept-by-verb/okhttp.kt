import com.acme.desk.Desk
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Exchange(private val desk: Desk = Desk.open()) {
    fun run(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        val answer = JSONObject(OkHttpClient().newCall(request).execute().body!!.string()) // [code]
        desk.storeOption("shop_access", answer.getString("access_token"))
        desk.settle(answer.getString("scope"))
        desk.storefront(answer.getString("scope"))
        desk.setting(answer.getString("id_token"))
    }
}
