import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

internal class Call {
    lateinit var url: String
    lateinit var verb: String
    val fields = mutableMapOf<String, String>()

    fun send(): String? {
        val form = FormBody.Builder()
        for ((name, value) in fields) form.add(name, value)
        return OkHttpClient().newCall(Request.Builder().url(url).method(verb, form.build()).build()).execute().body?.string()
    }
}

class Exchange {
    fun run(code: String): String? {
        val call = Call().apply {
            url = "https://api.example.test/oauth/old_token"
            verb = "POST"
            fields += mapOf("grant_type" to "authorization_code", "code" to code)
        }
        return call.send() // [code]
    }
}
