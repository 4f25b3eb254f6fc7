import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun form(fill: FormBody.Builder.() -> Unit): FormBody {
    val builder = FormBody.Builder()
    builder.fill()
    return builder.build()
}

fun <T> retry(times: Int, block: () -> T): T {
    repeat(times - 1) {
        try {
            return block()
        } catch (e: Exception) {
            println(e)
        }
    }
    return block()
}

fun exchange(code: String) = retry(3) {
    val body = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(body).build()).execute() // [code]
}
