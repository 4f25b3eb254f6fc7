import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

interface Traced {
    val trace: String get() = "7"
}

interface Tokens : Traced {
    val host: String

    fun post(form: FormBody): Response {
        val request = Request.Builder().url("$host/oauth/old_token").header("X-Trace", trace).post(form).build()
        return OkHttpClient().newCall(request).execute()
    }
}

abstract class Live {
    open val host = "https://api.example.test"
}

class LiveTokens : Live(), Tokens {
    override val host get() = super<Live>.host

    fun exchange(code: String) = post(FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()) // [code]
}

class StageTokens(override val host: String = "https://stage.example.test") : Tokens {
    fun renew(token: String) = post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()) // [refresh]
}
