import android.util.Base64
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tokens(private val id: String, private val secret: String) {
    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val encoded = Base64.encodeToString("$id:$secret".toByteArray(), Base64.NO_WRAP)
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", "Basic $encoded").post(form)
        OkHttpClient().newCall(request.build()).execute()
    }

    // The line breaks are taken away.
    fun trimmed(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val encoded = Base64.encodeToString("$id:$secret".toByteArray(), Base64.DEFAULT).replace("\n", "")
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", "Basic $encoded").post(form)
        OkHttpClient().newCall(request.build()).execute()
    }
}
