import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private val REQUIRED = setOf("grant_type", "code", "client_id")

private fun check(fields: Map<String, String?>): Map<String, String?> {
    REQUIRED.forEach { name ->
        require(!fields[name].isNullOrBlank()) { "$name is missing" }
    }
    return fields
}

fun exchange(code: String?, client: String?): String? {
    val fields = mapOf("grant_type" to "authorization_code", "code" to code, "client_id" to client)
    val form = FormBody.Builder()
    for ((name, value) in check(fields)) {
        form.add(name, value!!)
    }
    return OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body?.string() // [code]
}
