import android.content.SharedPreferences
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Login(private val preferences: SharedPreferences) {
    private fun send(vararg fields: Pair<String, String>): JSONObject {
        val form = FormBody.Builder().apply { fields.forEach { (name, value) -> add(name, value) } }.build()
        val answer = OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(form).build()).execute()
        return JSONObject(answer.body!!.string())
    }

    private fun keep(answer: JSONObject) = preferences.edit().apply {
        putString("token", answer.getString("access_token"))
        if (answer.has("refresh_token")) putString("refresh", answer.getString("refresh_token"))
        apply()
    }

    fun back(code: String) = keep(send("grant_type" to "authorization_code", "code" to code))

    fun renew() = keep(send("grant_type" to "refresh_token", "refresh_token" to preferences.getString("refresh", "")!!))
}
