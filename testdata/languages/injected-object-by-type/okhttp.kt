import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Sender {
    private val http = OkHttpClient()

    fun send(path: String, fields: List<Pair<String, String>>) {
        val form = FormBody.Builder()
        fields.forEach { (name, value) -> form.add(name, value) }
        http.newCall(Request.Builder().url("https://api.example.test$path").post(form.build()).build()).execute()
    }
}

class Exchange(private val sender: Sender) {
    fun run(code: String) {
        sender.send("/oauth/old_token", listOf("grant_type" to "authorization_code", "code" to code)) // [code]
    }
}
