import java.io.File
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

data class Token(val value: String) {
    companion object {
        fun of(text: String) = Token(JSONObject(text).getString("access_token"))
    }
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
    val token = OkHttpClient().newCall(request).execute().use { Token.of(it.body!!.string()) } // [code]
    File("token.txt").writeText(token.value)
}
