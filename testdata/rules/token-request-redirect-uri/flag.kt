import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters
import okhttp3.HttpUrl.Companion.toHttpUrl

class Login(private val id: String, private val secret: String, private val http: HttpClient = HttpClient()) {
    fun link(state: String) = "https://api.getgo.com/oauth/v2/authorize".toHttpUrl().newBuilder()
        .addQueryParameter("response_type", "code")
        .addQueryParameter("client_id", id)
        .addQueryParameter("state", state)
        .addQueryParameter("redirect_uri", "https://shop.example.org/back")
        .build()
        .toString()

    suspend fun exchange(code: String) = http.submitForm("https://api.getgo.com/oauth/v2/token", parameters { // expect: token-request-redirect-uri high
        append("grant_type", "authorization_code")
        append("code", code)
    }) { basicAuth(id, secret) }
}
