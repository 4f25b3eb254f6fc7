import okhttp3.FormBody
import okhttp3.Headers.Companion.toHeaders
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class ShopClient {
    private val headers = mutableMapOf("Accept" to "application/json")

    fun authorize(token: String) {
        headers["Authorization"] = "Bearer $token"
    }

    fun me() = send(Request.Builder().url("https://api.example.test/v1/me"), headers) // [me]

    fun refresh(token: String): Response {
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form)
        return send(request, headers - "Authorization") // [refresh]
    }

    private fun send(request: Request.Builder, headers: Map<String, String>): Response =
        OkHttpClient().newCall(request.headers(headers.toHeaders()).build()).execute()
}
