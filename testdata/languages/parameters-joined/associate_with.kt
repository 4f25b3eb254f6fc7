import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun exchange(code: String) {
    val fields = listOf("grant_type", "code").associateWith { if (it == "code") code else "authorization_code" }
    val form = fields.entries.fold(FormBody.Builder()) { form, (name, value) -> form.add(name, value) }.build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
