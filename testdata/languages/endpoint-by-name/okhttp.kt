import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

object Api {
    private const val BASE = "https://api.example.test"
    private val endpoints = mapOf("token" to "/oauth/old_token", "user" to "/v1/users/:id")
    private val http = OkHttpClient()

    private fun url(name: String, replace: Map<String, String> = emptyMap()): String {
        var path = endpoints.getValue(name)
        for ((key, value) in replace) {
            path = path.replace(":$key", value)
        }
        return BASE + path
    }

    fun refresh(token: String): String? {
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        return http.newCall(Request.Builder().url(url("token")).post(form).build()).execute().body?.string() // [token]
    }

    fun user(id: String) = http.newCall(Request.Builder().url(url("user", mapOf("id" to id))).build()).execute().body?.string() // [user]
}
