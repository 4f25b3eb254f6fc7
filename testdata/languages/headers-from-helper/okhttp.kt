import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.Headers
import okhttp3.Headers.Companion.headersOf
import okhttp3.OkHttpClient
import okhttp3.Request

class Client(private val http: OkHttpClient = OkHttpClient()) {
    private fun common() = headersOf("Accept", "application/json", "User-Agent", "shop/1")

    private fun basic(id: String, secret: String): Headers =
        common().newBuilder().add("Authorization", Credentials.basic(id, secret)).build()

    private fun bearer(token: String) = common().newBuilder().apply { set("Authorization", "Bearer $token") }.build()

    fun refresh(token: String, id: String, secret: String): String? {
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").headers(basic(id, secret)).post(form).build()
        return http.newCall(request).execute().body?.string() // [token]
    }

    fun me(token: String): String? {
        val request = Request.Builder().url("https://api.example.test/v1/me").headers(bearer(token)).build()
        return http.newCall(request).execute().body?.string() // [me]
    }
}
