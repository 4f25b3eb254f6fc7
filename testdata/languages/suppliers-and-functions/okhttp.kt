import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Sender(private val host: () -> String, private val path: (String) -> String) {
    fun send(form: FormBody): String? =
        OkHttpClient().newCall(Request.Builder().url(host() + path("old_token")).post(form).build()).execute().body?.string()
}

class Exchange {
    private val sender = Sender({ "https://api.example.test" }, ::path)

    private fun path(name: String) = "/oauth/$name"

    fun exchange(code: String): String? {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        return sender.send(form) // [code]
    }
}
