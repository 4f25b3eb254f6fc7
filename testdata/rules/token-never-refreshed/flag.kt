import android.content.SharedPreferences
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Login(private val preferences: SharedPreferences) {
    fun back(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val answer = OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(form).build()).execute() // expect: token-never-refreshed high
        preferences.edit().putString("token", JSONObject(answer.body!!.string()).getString("access_token")).apply()
    }
}
