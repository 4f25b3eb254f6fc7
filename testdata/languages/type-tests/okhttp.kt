import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody
import okhttp3.RequestBody.Companion.toRequestBody

private fun send(body: Any, headers: Map<String, String>? = null) {
    val request = Request.Builder().url("https://api.example.test/oauth/old_token")
    headers?.forEach { (name, value) -> request.header(name, value) }
    val entity = when (body) {
        is Map<*, *> -> FormBody.Builder().apply { body.forEach { (k, v) -> add(k as String, v as String) } }.build()
        is String -> body.toRequestBody()
        is RequestBody -> body
        else -> throw IllegalArgumentException("what is ${body::class}?")
    }
    OkHttpClient().newCall(request.post(entity).build()).execute()
}

fun code(code: String) {
    send( // [code]
        mapOf("grant_type" to "authorization_code", "code" to code),
        mapOf("Accept" to "application/json"),
    )
}

fun refresh(old: String) {
    send(mapOf("grant_type" to "refresh_token", "refresh_token" to old)) // [flat]
}
