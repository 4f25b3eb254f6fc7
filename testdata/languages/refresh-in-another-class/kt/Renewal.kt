package shop

import javax.servlet.http.HttpSession
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Renewal(private val session: HttpSession) {
    fun run() {
        val form = FormBody.Builder()
            .add("grant_type", "refresh_token")
            .add("refresh_token", session.getAttribute("refresh") as String)
            .build()
        val answer = JSONObject(OkHttpClient().newCall(Request.Builder().url(Urls.TOKEN).post(form).build()).execute().body!!.string()) // [refresh]
        session.setAttribute("access", answer.getString("access_token"))
    }
}
