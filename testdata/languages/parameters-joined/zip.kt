import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun exchange(code: String) {
    val names = listOf("grant_type", "code")
    val values = listOf("authorization_code", code)
    val form = FormBody.Builder().apply { names.zip(values).forEach { (name, value) -> add(name, value) } }.build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
