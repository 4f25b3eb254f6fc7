import android.util.Base64
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tokens(private val id: String, private val secret: String) {
    private val form = FormBody.Builder().add("grant_type", "client_credentials").build()

    // DEFAULT breaks lines and ends with one.
    fun wrapped() {
        val encoded = Base64.encodeToString("$id:$secret".toByteArray(), Base64.DEFAULT)
        val request = Request.Builder()
            .url("https://api.getgo.com/oauth/v2/token")
            .header("Authorization", "Basic $encoded") // expect: token-request-malformed-basic-auth high
            .post(form)
        OkHttpClient().newCall(request.build()).execute()
    }

    fun bearer(token: String) {
        val renewal = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(renewal).apply {
            header("Authorization", "Bearer $token") // expect: token-request-malformed-basic-auth high
        }
        OkHttpClient().newCall(request.build()).execute()
    }
}
