import okhttp3.FormBody
import okhttp3.HttpUrl
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

class Endpoints(host: String) {
    private val base: HttpUrl by lazy { host.toHttpUrl() }

    val token: HttpUrl
        get() = base.newBuilder().addPathSegment("oauth").addPathSegments("old_token").build()

    companion object {
        val default by lazy { Endpoints("https://api.example.test") }
    }
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url(Endpoints.default.token).post(form).build()).execute().close() // [code]
}
