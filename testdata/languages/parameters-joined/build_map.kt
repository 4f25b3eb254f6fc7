import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun exchange(code: String) {
    val fields = buildMap<String, String> {
        this["grant_type"] = "authorization_code"
        putAll(mapOf("code" to code))
    }
    val form = FormBody.Builder()
    fields.forEach { (name, value) -> form.add(name, value) }
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute() // [code]
}
