package shop

import javax.servlet.http.HttpServletRequest
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Login(private val http: OkHttpClient = OkHttpClient()) {
    fun back(request: HttpServletRequest) {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", request.getParameter("code"))
            .build()
        val answer = http.newCall(Request.Builder().url(Urls.TOKEN).post(form).build()).execute().use { JSONObject(it.body!!.string()) } // [code]
        request.session.setAttribute("access", answer.getString("access_token"))
        request.session.setAttribute("refresh", answer.getString("refresh_token"))
    }
}
