import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

interface Endpoint {
    val url: String

    fun send(fields: Map<String, String>): String?
}

abstract class Base : Endpoint {
    override fun send(fields: Map<String, String>): String? {
        val form = FormBody.Builder().apply { fields.forEach { (k, v) -> add(k, v) } }.build()
        return OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute().body?.string() // [test]
    }
}

class Token : Base() {
    override val url = "https://api.example.test/oauth/old_token"
}

class Echo : Base() {
    override val url get() = "https://api.example.test/v1/echo"
}

fun exchange(code: String): String? {
    val endpoint: Endpoint = Token()
    return endpoint.send(mapOf("grant_type" to "authorization_code", "code" to code)) // [live]
}

fun echo(endpoint: Endpoint = Echo()) = endpoint.send(mapOf("note" to "x"))
