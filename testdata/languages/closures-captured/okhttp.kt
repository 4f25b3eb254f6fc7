import java.io.IOException
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private inline fun <T> withRetry(times: Int, action: () -> T): T {
    var last: IOException? = null
    repeat(times) {
        try {
            return action()
        } catch (e: IOException) {
            last = e
        }
    }
    throw last ?: IllegalStateException("never tried")
}

fun run(code: String): String? {
    val fields = FormBody.Builder().add("grant_type", "authorization_code").add("code", code)
    fields.add("client_id", "k-1")
    val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(fields.build()).build()
    return withRetry(3) { OkHttpClient().newCall(request).execute().body?.string() } // [code]
}
