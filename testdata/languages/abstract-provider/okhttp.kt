import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

abstract class OAuthClient(private val clientId: String) {
    protected abstract val authorizeEndpoint: String
    protected abstract fun tokenEndpoint(): String

    fun authorizeUrl() = "$authorizeEndpoint?client_id=$clientId" // [authorize]

    fun exchange(code: String): String? {
        val request = Request.Builder()
            .url(tokenEndpoint())
            .post(FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
            .build()
        return OkHttpClient().newCall(request).execute().body?.string() // [exchange]
    }
}

class ShopClient : OAuthClient("k-1") {
    private companion object {
        const val ROOT = "https://api.example.test/oauth"
    }

    override val authorizeEndpoint: String
        get() = "$ROOT/old_authorize"

    override fun tokenEndpoint() = "$ROOT/old_token"
}
