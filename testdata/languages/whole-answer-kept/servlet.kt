import javax.servlet.http.HttpSession
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Exchange {
    private fun fetch(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        return OkHttpClient().newCall(request).execute().use { it.body?.string() } // [code]
    }

    fun exchange(code: String, session: HttpSession) {
        session.setAttribute("tokens", fetch(code))
    }
}
