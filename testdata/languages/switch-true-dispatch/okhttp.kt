import okhttp3.FormBody
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class Transport(private val http: OkHttpClient = OkHttpClient()) {
    private fun call(method: String, url: String, fields: Map<String, String>): Response = when {
        method == "get" -> {
            val address = url.toHttpUrl().newBuilder().also { fields.forEach { (k, v) -> it.addQueryParameter(k, v) } }
            http.newCall(Request.Builder().url(address.build()).build()).execute()
        }
        method in listOf("post", "put") -> {
            val form = FormBody.Builder().also { fields.forEach { (k, v) -> it.add(k, v) } }
            http.newCall(Request.Builder().url(url).method(method.uppercase(), form.build()).build()).execute()
        }
        else -> throw UnsupportedOperationException(method)
    }

    fun password(user: String, password: String) =
        call("get", "https://api.example.test/oauth/old_token", mapOf("grant_type" to "password", "user_id" to user, "password" to password)) // [password]

    fun code(code: String) =
        call("post", "https://api.example.test/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code)) // [code]
}
