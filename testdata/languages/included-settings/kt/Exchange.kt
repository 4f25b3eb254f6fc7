import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import java.util.Properties

object Config {
    private val properties = Properties().apply {
        Config::class.java.getResourceAsStream("/shop.properties").use { load(it) }
    }

    operator fun get(name: String): String = properties.getProperty(name) ?: error("no $name")
}

fun exchange(code: String) {
    val form = FormBody.Builder()
        .add("grant_type", "authorization_code")
        .add("code", code)
        .add("client_id", Config["oauth.key"])
        .build()
    val url = Config["oauth.host"] + Config["oauth.token.path"]
    OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute().close() // [code]
}
