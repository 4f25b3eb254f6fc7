package shop

import okhttp3.Request

class Exchange : ApiBase() {
    fun run(code: String): String? {
        val fields = mapOf("grant_type" to "authorization_code", "code" to code, "client_id" to CLIENT_ID)
        return client.newCall(Request.Builder().url("$root/oauth/old_token").post(form(fields)).build()).execute().body?.string() // [code]
    }
}
