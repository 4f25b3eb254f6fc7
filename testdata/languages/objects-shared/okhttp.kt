import okhttp3.FormBody
import okhttp3.Headers.Companion.toHeaders
import okhttp3.OkHttpClient
import okhttp3.Request

object Shared {
    private fun addKind(headers: MutableMap<String, String>, kind: String) {
        headers["X-Kind"] = kind
    }

    private fun send(headers: Map<String, String>, body: FormBody): String? {
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").headers(headers.toHeaders())
        return OkHttpClient().newCall(request.post(body).build()).execute().body?.string()
    }

    fun refresh(token: String): String? {
        val headers = mutableMapOf("Accept" to "application/json")
        val same = headers
        addKind(same, "refresh")
        return send(headers, FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()) // [shared]
    }

    fun exchange(code: String): String? {
        val headers = mutableMapOf("Accept" to "application/json")
        val copy = headers.toMap()
        addKind(headers, "never sent")
        return send(copy, FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()) // [copied]
    }
}
