import okhttp3.HttpUrl
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

private val base = "https://api.example.test".toHttpUrl()

fun authorizeUrl(): String {
    val url: HttpUrl = base.newBuilder()
        .addPathSegments("oauth/old_authorize")
        .addQueryParameter("client_id", "k-1")
        .addQueryParameter("redirect_uri", "https://shop.example.test/back")
        .build()
    return url.toString() // [authorize]
}

fun login(user: String) {
    val url = base.newBuilder()
        .addPathSegment("oauth")
        .addPathSegment("old_token")
        .query("grant_type=password")
        .addQueryParameter("user_id", user)
        .build()
    OkHttpClient().newCall(Request.Builder().url(url).build()).execute() // [login]
}
