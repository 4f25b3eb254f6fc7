import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

typealias Fields = Map<String, String>

private fun send(request: Request) = OkHttpClient().newCall(request).execute().use { it.body?.string() }

private fun call(base: String): (String) -> (String) -> (Fields) -> String? = { verb ->
    { path ->
        { fields ->
            if (verb == "GET") {
                val query = fields.map { "${it.key}=${it.value}" }.joinToString("&")
                send(Request.Builder().url("$base$path?$query").build())
            } else {
                val form = FormBody.Builder()
                fields.forEach { (k, v) -> form.add(k, v) }
                send(Request.Builder().url(base + path).method(verb, form.build()).build())
            }
        }
    }
}

fun exchange(code: String) =
    call("https://api.example.test")("POST")("/oauth/old_token")(mapOf("grant_type" to "authorization_code", "code" to code)) // [code]

fun login(user: String): String? {
    val get = call("https://api.example.test")("GET")
    return get("/oauth/old_token").invoke(mapOf("grant_type" to "password", "user_id" to user)) // [login]
}
