import okhttp3.Call
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class ShopCalls(private val inner: Call.Factory = OkHttpClient()) : Call.Factory by inner {
    fun form(path: String, vararg fields: Pair<String, String>): Call {
        val body = FormBody.Builder().apply { fields.forEach { (name, value) -> add(name, value) } }.build()
        return newCall(Request.Builder().url("https://api.example.test$path").post(body).build())
    }
}

fun exchange(code: String) =
    ShopCalls().form("/oauth/old_token", "grant_type" to "authorization_code", "code" to code).execute() // [code]
