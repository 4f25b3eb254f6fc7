import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

private val JSON = "application/json".toMediaType()

fun exchange(code: String): String? {
    val body = """
        {"grant_type": "authorization_code",
         "code": "$code",
         "client_id": "k-1"}
    """.trimIndent()
    val request = Request.Builder()
        .url("https://api.example.test/oauth/old_token")
        .post(body.toRequestBody(JSON))
        .build()
    return OkHttpClient().newCall(request).execute().use { it.body?.string() } // [code]
}
