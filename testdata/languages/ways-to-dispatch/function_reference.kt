import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Sender(private val path: String) {
    fun send(form: FormBody) = OkHttpClient().newCall(Request.Builder().url("https://api.example.test$path").post(form).build()).execute()
}

private fun code(code: String): FormBody = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()

fun exchange(value: String) {
    value.let(::code).let(Sender("/oauth/old_token")::send) // [code]
}
