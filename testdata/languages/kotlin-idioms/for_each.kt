import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun exchange(code: String) {
    val fields = linkedMapOf("grant_type" to "authorization_code")
    fields["code"] = code
    val form = FormBody.Builder().apply { fields.forEach { (name, value) -> add(name, value) } }.build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
