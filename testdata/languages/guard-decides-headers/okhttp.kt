import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Portal(private val http: OkHttpClient = OkHttpClient()) {
    private fun post(path: String, fields: Map<String, String>, type: String = "application/x-www-form-urlencoded", token: String? = null) {
        val form = FormBody.Builder().apply { for ((k, v) in fields) add(k, v) }.build()
        val builder = Request.Builder().url("https://api.example.test$path").header("Content-Type", type).post(form)
        if (token != null) {
            builder.header("Authorization", "Bearer $token")
        }
        http.newCall(builder.build()).execute()
    }

    fun refresh(token: String) =
        post("/oauth/old_token", mapOf("grant_type" to "refresh_token", "refresh_token" to token, "client_id" to "shop-7"), type = "application/json") // [refresh]

    fun exchange(code: String) =
        post("/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code, "client_id" to "shop-7")) // [code]

    fun profile(token: String) = post("/v1/me", mapOf("fields" to "name"), token = "p-$token") // [profile]
}
