import okhttp3.FormBody
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

class Api {
    private fun send(verb: String, path: String, fields: Map<String, String>, type: String? = null): String? {
        val url = "https://api.example.test$path".toHttpUrl().newBuilder()
        val form = FormBody.Builder()
        for ((name, value) in fields) {
            if (verb == "GET") url.addQueryParameter(name, value) else form.add(name, value)
        }
        val request = Request.Builder().url(url.build()).method(verb, form.build().takeUnless { verb == "GET" })
        type?.let { request.header("Content-Type", it) }
        return OkHttpClient().newCall(request.build()).execute().body?.string()
    }

    private fun get(path: String, fields: Map<String, String>) = send("GET", path, fields)

    private fun post(path: String, fields: Map<String, String>) = send("POST", path, fields, "application/x-www-form-urlencoded")

    fun login(user: String) = get("/oauth/old_token", mapOf("grant_type" to "password", "user_id" to user)) // [password]

    fun refresh(old: String) = post("/oauth/old_token", mapOf("grant_type" to "refresh_token", "refresh_token" to old)) // [refresh]
}
