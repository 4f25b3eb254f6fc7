import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

data class Call(val host: String, val path: String, val verb: String = "GET")

object Gateway {
    private val me = Call("https://api.example.test", "/v1/me")
    private val token = me.copy(path = "/oauth/old_token", verb = "POST")

    private fun send(call: Call, body: RequestBody?) {
        val (host, path, verb) = call
        OkHttpClient().newCall(Request.Builder().url(host + path).method(verb, body).build()).execute() // [me]
    }

    fun refresh(old: String) {
        send(token, FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build()) // [token]
    }

    fun whoAmI() = send(me, null)
}
