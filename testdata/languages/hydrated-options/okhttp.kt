import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class ApiOptions {
    var host = "https://none.example.test"
    var path = "/oauth/old_token"
    lateinit var key: String
}

class Api(configure: ApiOptions.() -> Unit) {
    private val options = ApiOptions().apply(configure)

    fun exchange(code: String): String? {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", options.key)
            .build()
        return OkHttpClient().newCall(Request.Builder().url(options.host + options.path).post(form).build()).execute().body?.string() // [code]
    }
}

fun exchange(code: String): String? {
    val api = Api {
        host = "https://api.example.test"
        key = "k-5"
    }
    return api.exchange(code)
}
