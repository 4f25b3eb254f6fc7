import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private fun send(path: String, vararg fields: Pair<String, String>, verb: String = "GET") {
    val form = FormBody.Builder()
    for ((name, value) in fields) {
        form.add(name, value)
    }
    val request = Request.Builder().url("https://api.example.test$path").method(verb, form.build()).build()
    OkHttpClient().newCall(request).execute()
}

fun exchange(code: String) {
    val fields = arrayOf("grant_type" to "authorization_code", "code" to code)
    send("/oauth/old_token", *fields, verb = "POST") // [code]
}
