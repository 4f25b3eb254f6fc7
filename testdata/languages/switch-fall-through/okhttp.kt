import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Client(private val http: OkHttpClient = OkHttpClient()) {
    private fun send(verb: String, path: String, body: RequestBody? = null) {
        val builder = Request.Builder().url("https://api.example.test$path")
        when (verb) {
            "DELETE" -> builder.method("DELETE", null)
            "PUT", "POST" -> builder.method(verb, body)
            else -> builder.get()
        }.header("X-Trace", "1")
        http.newCall(builder.build()).execute()
    }

    fun exchange(code: String) =
        send("POST", "/oauth/old_token", FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()) // [code]

    fun drop() = send("DELETE", "/v1/sessions/current") // [drop]
}
