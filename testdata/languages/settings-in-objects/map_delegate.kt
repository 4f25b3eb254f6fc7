import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Settings(values: Map<String, String>) {
    val host by values
    val path: String by values
}

private val settings = Settings(mapOf("host" to "https://api.example.test", "path" to "/oauth/old_token"))

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url(settings.host + settings.path).post(form).build()).execute() // [code]
}
