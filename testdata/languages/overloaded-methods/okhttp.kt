import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Client {
    fun post(path: String, form: List<Pair<String, String>>) = post(path, form, mapOf("Accept" to "application/json"))

    fun post(path: String, form: List<Pair<String, String>>, headers: Map<String, String>): String? {
        val body = FormBody.Builder()
        form.forEach { body.add(it.first, it.second) }
        val request = Request.Builder().url("https://api.example.test$path").post(body.build())
        for (name in headers.keys) {
            request.header(name, headers.getValue(name))
        }
        return OkHttpClient().newCall(request.build()).execute().body?.string()
    }
}

fun exchange(code: String) = Client().post("/oauth/old_token", listOf("grant_type" to "authorization_code", "code" to code)) // [code]
