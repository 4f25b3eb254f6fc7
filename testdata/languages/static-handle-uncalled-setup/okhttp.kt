import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

object Static {
    private var http: OkHttpClient? = null
    private lateinit var template: Request.Builder

    fun setup() {
        http = OkHttpClient()
        template = Request.Builder().header("Accept", "application/json")
    }

    fun exchange(code: String): String? {
        val client = http ?: throw IllegalStateException("call setup() first")
        val url = "https://api.example.test/oauth/old_token".toHttpUrl().newBuilder()
            .addQueryParameter("grant_type", "authorization_code")
            .addQueryParameter("code", code)
            .addQueryParameter("client_id", "shop-7")
            .build()
        return client.newCall(template.url(url).build()).execute().body?.string() // [code]
    }
}
