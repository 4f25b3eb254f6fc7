import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tokens(private val id: String, private val secret: String) {
    fun exchange(code: String, user: String, password: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret))
        OkHttpClient().newCall(request.post(form).build()).execute()
        // A login of the shop's own.
        val own = FormBody.Builder().add("username", user).add("password", password).add("grant_type", "password").build()
        OkHttpClient().newCall(Request.Builder().url("https://shop.example.org/login").post(own).build()).execute()
    }
}
