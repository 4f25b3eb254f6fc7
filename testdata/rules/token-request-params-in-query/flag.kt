import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.parameter
import io.ktor.client.request.post
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

suspend fun ktor(token: String, id: String, secret: String) = HttpClient().post("https://api.getgo.com/oauth/v2/token") { // expect: token-request-params-in-query high
    basicAuth(id, secret)
    parameter("grant_type", "refresh_token")
    parameter("refresh_token", token)
}

fun okhttp(code: String) {
    val url = "https://api.getgo.com/oauth/v2/token".toHttpUrl().newBuilder()
        .addQueryParameter("grant_type", "authorization_code")
        .addQueryParameter("code", code)
        .build()
    OkHttpClient().newCall(Request.Builder().url(url).post("".toRequestBody()).build()).execute() // expect: token-request-params-in-query high
}
