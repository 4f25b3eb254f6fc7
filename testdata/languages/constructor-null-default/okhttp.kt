import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class TokenStore(private val key: String? = null) {
    fun refresh(token: String): Response? {
        if (key == null) return null
        val url = "https://api.example.test/oauth/old_token".toHttpUrl().newBuilder()
            .addQueryParameter("grant_type", "refresh_token")
            .addQueryParameter("refresh_token", token)
            .addQueryParameter("client_id", key)
            .build()
        return OkHttpClient().newCall(Request.Builder().url(url).build()).execute() // [refresh]
    }
}
