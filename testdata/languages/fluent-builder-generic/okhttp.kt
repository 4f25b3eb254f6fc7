import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

@Suppress("UNCHECKED_CAST")
abstract class RequestBuilder<T : RequestBuilder<T>> {
    private val headers = linkedMapOf<String, String>()
    private val fields = FormBody.Builder()
    private lateinit var url: String
    private var verb = "GET"

    private fun self() = this as T

    fun to(url: String): T = self().also { this.url = url }

    fun method(verb: String): T {
        this.verb = verb
        return self()
    }

    fun header(name: String, value: String) = self().apply { headers[name] = value }

    fun field(name: String, value: String): T = apply { fields.add(name, value) } as T

    fun build(): Request = Request.Builder().url(url).method(verb, fields.build()).also { request ->
        headers.forEach { (name, value) -> request.header(name, value) }
    }.build()
}

class TokenRequestBuilder : RequestBuilder<TokenRequestBuilder>()

fun exchange(code: String): String? {
    val request = TokenRequestBuilder()
        .to("https://api.example.test/oauth/old_token")
        .method("POST")
        .header("Accept", "application/json")
        .field("grant_type", "authorization_code")
        .field("code", code)
        .build()
    return OkHttpClient().newCall(request).execute().body?.string() // [code]
}
