import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class TokenRequest private constructor(builder: Builder) {
    private val url = builder.host + builder.path
    private val fields: Map<String, String> = builder.fields

    fun send() = OkHttpClient().newCall(
        Request.Builder()
            .url(url)
            .post(FormBody.Builder().also { form -> fields.forEach { form.add(it.key, it.value) } }.build())
            .build()
    ).execute()

    class Builder {
        internal val host = "https://api.example.test"
        internal var path: String? = null
            private set
        internal val fields = linkedMapOf<String, String>()

        fun path(path: String) = apply { this.path = path }

        fun field(name: String, value: String): Builder {
            fields[name] = value
            return this
        }

        fun build() = TokenRequest(this)
    }
}

fun exchange(code: String) =
    TokenRequest.Builder()
        .path("/oauth/old_token")
        .field("grant_type", "authorization_code")
        .field("code", code)
        .build()
        .send() // [code]
