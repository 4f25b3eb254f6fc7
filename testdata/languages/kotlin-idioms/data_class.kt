import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


data class Grant(val type: String, val code: String) {
    fun toForm() = FormBody.Builder().add("grant_type", type).add("code", code).build()
}

fun send(grant: Grant, url: String) = OkHttpClient().newCall(Request.Builder().url(url).post(grant.toForm()).build()).execute()

fun exchange(code: String) = send(Grant(type = "authorization_code", code = code), "https://api.example.test/oauth/old_token") // [code]
