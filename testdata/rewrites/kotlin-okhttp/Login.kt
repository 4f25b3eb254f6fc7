import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Login(private val clientId: String) {
    private val http = OkHttpClient()

    fun exchange(code: String): String {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", clientId)
            .build()
        return http.newCall(Request.Builder().url("https://api.getgo.com/oauth/access_token").post(form).build()).execute().body!!.string()
    }

    fun authorize(back: String) = "https://api.getgo.com/oauth/authorize?client_id=" + clientId + "&redirect_uri=" + back
}
