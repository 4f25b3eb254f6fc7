import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


object Endpoints {
    const val TOKEN = "https://api.example.test/oauth/old_token"
}

fun exchange(code: String) {
    val fields = mapOf("grant_type" to "authorization_code", "code" to code)
    val form = FormBody.Builder()
    for ((name, value) in fields) {
        form.add(name, value)
    }
    OkHttpClient().newCall(Request.Builder().url(Endpoints.TOKEN).post(form.build()).build()).execute() // [code]
}
