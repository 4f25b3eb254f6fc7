import com.acme.inject.Container
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.HttpUrl.Companion.toHttpUrl

class Renewal(private val container: Container, private val urls: Urls) {
    fun login() {
        val http: OkHttpClient = container.lookup("http")
        val url = "https://api.example.test/oauth/old_token".toHttpUrl().newBuilder().addQueryParameter("grant_type", "password").build()
        http.newCall(Request.Builder().url(url).build()).execute() // [local]
    }

    fun refresh(token: String) {
        val http = container.lookup("http") as OkHttpClient
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        http.newCall(Request.Builder().url("/oauth/old_token").post(form).build()).execute() // [cast]
    }
}
