import okhttp3.FormBody
import okhttp3.Headers
import okhttp3.OkHttpClient
import okhttp3.Request

class Renew(private val http: OkHttpClient = OkHttpClient()) {
    private val options = mapOf("headers" to mapOf("Accept" to "application/json"))

    private fun headers(options: Map<String, Map<String, String>>): Headers =
        Headers.Builder().apply { options.getValue("headers").forEach { (k, v) -> add(k, v) } }.build()

    fun run(token: String) {
        val special = options.toMutableMap()
        special["headers"] = options.getValue("headers") + ("X-Renew" to "1")
        http.newCall(Request.Builder().url("https://api.example.test/v1/me").headers(headers(options)).build()).execute() // [plain]
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        http.newCall(Request.Builder().url("https://api.example.test/oauth/old_token").headers(headers(special)).post(form).build()).execute() // [special]
    }
}
