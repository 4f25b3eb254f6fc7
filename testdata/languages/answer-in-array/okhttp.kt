import com.fasterxml.jackson.databind.JsonNode
import com.fasterxml.jackson.databind.ObjectMapper
import javax.servlet.http.HttpServletRequest
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Callback {
    private val mapper = ObjectMapper()
    private val http = OkHttpClient()

    private fun post(url: String, fields: Map<String, String>): Pair<Boolean, JsonNode> {
        val form = FormBody.Builder().apply { fields.forEach { (name, value) -> add(name, value) } }.build()
        val response = http.newCall(Request.Builder().url(url).post(form).build()).execute()
        return response.isSuccessful to mapper.readTree(response.body!!.string())
    }

    fun handle(request: HttpServletRequest) {
        val (done, body) = post("https://api.example.test/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to request.getParameter("code"))) // [code]
        check(done) { "refused" }
        request.session.setAttribute("token", body["access_token"].asText())
    }
}
