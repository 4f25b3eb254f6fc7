import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

enum class Provider(val token: String) {
    GOTO("https://api.getgo.com/oauth/v2/token"),
    SUCCESSOR("https://authentication.logmeininc.com/oauth/token"),
    OTHER("https://login.example.test/oauth/token"),
}

fun refresh(provider: Provider, token: String) {
    val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
    OkHttpClient().newCall(Request.Builder().url(provider.token).post(form).build()).execute()
}
