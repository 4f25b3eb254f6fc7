import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private const val STAGE = "live"

private val URLS = mapOf(
    "live" to mapOf(
        "token" to "https://api.example.test/oauth/old_token",
        "authorize" to "https://api.example.test/oauth/old_authorize",
    ),
    "test" to mapOf(
        "token" to "https://test.example.test/oauth/old_token",
        "authorize" to "https://test.example.test/oauth/old_authorize",
    ),
)

class Shop {
    private val urls = URLS[STAGE]!!

    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        OkHttpClient().newCall(Request.Builder().url(urls["token"]!!).post(form).build()).execute() // [code]
    }

    fun authorize(client: String) = "${urls["authorize"]}?client_id=$client" // [authorize]
}
