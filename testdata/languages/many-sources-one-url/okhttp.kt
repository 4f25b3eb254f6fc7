import java.util.Properties
import javax.servlet.http.HttpServlet
import javax.servlet.http.HttpServletRequest
import javax.servlet.http.HttpServletResponse
import okhttp3.OkHttpClient
import okhttp3.Request

class LegacyServlet : HttpServlet() {
    private val properties = Properties()

    private fun pick(request: HttpServletRequest, name: String): String? =
        request.getParameter(name)?.takeIf { it.isNotEmpty() }
            ?: request.session.getAttribute(name) as? String
            ?: System.getenv(name.uppercase())
            ?: properties.getProperty(name)

    override fun doGet(request: HttpServletRequest, response: HttpServletResponse) {
        val url = "https://api.example.test/oauth/old_token?grant_type=password" +
            "&user_id=${pick(request, "user")}" +
            "&password=${pick(request, "password")}" +
            "&client_id=" + if (request.getParameter("key") != null) request.getParameter("key") else System.getenv("KEY")
        OkHttpClient().newCall(Request.Builder().url(url).build()).execute() // [login]
    }
}
