import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


sealed class Outcome
data class Done(val text: String) : Outcome()
class Failed(val why: Exception) : Outcome()

fun exchange(code: String): Outcome = try {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute().use { response -> // [code]
        Done(response.body!!.string())
    }
} catch (e: Exception) {
    Failed(e)
}
