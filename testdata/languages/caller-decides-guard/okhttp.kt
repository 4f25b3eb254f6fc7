import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Caller {
    private val http = OkHttpClient()

    private fun send(post: Boolean, fields: Map<String, String>) {
        val builder = Request.Builder()
        if (post) {
            val form = FormBody.Builder()
            fields.forEach { (k, v) -> form.add(k, v) }
            builder.url("https://api.example.test/oauth/old_token").post(form.build())
        } else {
            builder.url("https://api.example.test/oauth/old_token?" + fields.entries.joinToString("&") { "${it.key}=${it.value}" })
        }
        http.newCall(builder.build()).execute()
    }

    fun login(user: String) = send(false, mapOf("grant_type" to "password", "user_id" to user)) // [get]

    fun refresh(token: String) = send(true, mapOf("grant_type" to "refresh_token", "refresh_token" to token)) // [post]
}
