import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


abstract class Base(private val host: String) {
    protected abstract val path: String
    protected val http = OkHttpClient()
    protected fun url() = host + path
}

class Tokens : Base("https://api.example.test") {
    override val path get() = "/oauth/old_token"

    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        http.newCall(Request.Builder().url(url()).post(form).build()).execute() // [code]
    }
}
