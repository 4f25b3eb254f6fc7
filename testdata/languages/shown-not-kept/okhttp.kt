import android.widget.TextView
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Exchange(private val label: TextView, private val desk: Desk) {
    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        val answer = JSONObject(OkHttpClient().newCall(request).execute().body!!.string()) // [code]
        label.setText(answer.getString("access_token"))
        desk.setAttribute("title", answer.getString("access_token"))
        desk.counts().merge("tokens", answer.getString("access_token")) { _, b -> b }
    }
}
