import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Shop(
    private val key: String,
    private val host: String = "https://api.example.test",
    private val path: String = "/oauth/old_token",
) {
    fun exchange(code: String) {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", key)
            .build()
        OkHttpClient().newCall(Request.Builder().url("$host$path").post(form).build()).execute() // [code]
    }
}

fun main(args: Array<String>) = Shop(key = "k-1").exchange(args[0])
