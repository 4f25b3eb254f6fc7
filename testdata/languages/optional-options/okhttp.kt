import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

data class Options(val accept: String? = null, val retries: Int? = null)

private fun send(token: String, options: Options? = null): Response {
    val accept = options?.accept ?: "application/json"
    repeat(options?.retries ?: 1) {
        val request = Request.Builder()
            .url("https://api.example.test/oauth/old_token")
            .header("Accept", accept)
            .post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build())
            .build()
        val response = OkHttpClient().newCall(request).execute() // [refresh]
        if (response.isSuccessful) {
            return response
        }
    }
    error("no answer")
}

fun refresh(token: String) = send(token)
