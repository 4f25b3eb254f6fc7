import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Grant {
    private val type = "authorization_code"
    lateinit var code: String

    fun toFields() = mapOf("grant_type" to type, "code" to code)
}

@Suppress("UNCHECKED_CAST")
private fun send(data: Any): String? {
    val fields = if (data is Grant) data.toFields() else data as Map<String, String>
    val form = FormBody.Builder()
    fields.forEach { (name, value) -> form.add(name, value) }
    return OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body?.string() // [code]
}

fun exchange(code: String): String? {
    val grant = Grant().also { it.code = code }
    return send(grant)
}
