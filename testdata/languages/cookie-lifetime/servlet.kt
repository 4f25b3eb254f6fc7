import javax.servlet.http.Cookie
import javax.servlet.http.HttpServlet
import javax.servlet.http.HttpServletRequest
import javax.servlet.http.HttpServletResponse
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class BackServlet : HttpServlet() {
    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", request.getParameter("code")).build()
        val call = OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build())
        val answer = JSONObject(call.execute().body!!.string()) // [code]
        val cookie = Cookie("token", answer.getString("access_token")).apply {
            isHttpOnly = true
            maxAge = 365 * 24 * 60 * 60
        }
        response.addCookie(cookie)
    }
}
