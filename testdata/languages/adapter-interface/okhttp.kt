import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

fun interface Transport {
    fun post(path: String, form: RequestBody): String?
}

class OkTransport(private val client: OkHttpClient = OkHttpClient()) : Transport {
    override fun post(path: String, form: RequestBody): String? =
        client.newCall(Request.Builder().url("https://api.example.test$path").post(form).build()).execute().use { it.body?.string() }
}

class Tokens(private val transport: Transport) {
    fun refresh(token: String): String? {
        val form = FormBody.Builder()
            .add("grant_type", "refresh_token")
            .add("refresh_token", token)
            .build()
        return transport.post("/oauth/old_token", form) // [refresh]
    }
}
