import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


val host: String = System.getenv("PORTAL_HOST") ?: "https://api.example.test"

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("$host/oauth/old_token").post(form).build()).execute() // [code]
}
