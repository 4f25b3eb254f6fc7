import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Gateway {
    private val http = OkHttpClient.Builder().followRedirects(false).build()

    private fun call(name: String, root: String, fields: Map<String, String>? = null, token: String? = null): String? {
        val sends = name == "refresh" && fields != null
        val path = when {
            sends -> "/oauth/old_token"
            else -> root + "me"
        }
        val body = if (sends) FormBody.Builder().apply { fields?.forEach { (k, v) -> add(k, v) } }.build() else null
        val request = Request.Builder()
            .url("https://api.example.test$path")
            .header("Accept", "application/json")
            .method(if (sends) "POST" else "GET", body)
        token?.let { request.header("Authorization", "Bearer $it") }
        return http.newCall(request.build()).execute().body?.string()
    }

    fun refresh(old: String) = call("refresh", "/v1/", mapOf("grant_type" to "refresh_token", "refresh_token" to old)) // [refresh]

    fun me(session: String) = call("me", "/v1/", token = "t$session") // [me]
}
