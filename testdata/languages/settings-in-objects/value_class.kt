import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

@JvmInline
value class Address(private val value: String) {
    operator fun div(path: String) = Address("$value/$path")

    override fun toString() = value
}

data object Shop {
    private val root = Address("https://api.example.test")
    val token = root / "oauth" / "old_token"
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url(Shop.token.toString()).post(form).build()).execute() // [code]
}
