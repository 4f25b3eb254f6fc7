import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class TokenCalls(
    val exchange: (String) -> Response,
    val renew: (String) -> Response,
)

fun tokenCalls(log: (String) -> Unit): TokenCalls {
    fun post(vararg fields: Pair<String, String>): Response {
        val form = FormBody.Builder().apply { fields.forEach { add(it.first, it.second) } }.build()
        return OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute()
    }
    return TokenCalls(
        exchange = { code ->
            log("exchange")
            post("grant_type" to "authorization_code", "code" to code) // [code]
        },
        renew = { token -> post("grant_type" to "refresh_token", "refresh_token" to token) }, // [refresh]
    )
}
