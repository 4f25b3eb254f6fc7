import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


object Api {
    private const val CLIENT = "shop-7"
    private val http = OkHttpClient()

    fun request(verb: String, path: String, fields: Map<String, String> = emptyMap(), base: String = "https://api.example.test") {
        val query = fields.map { (name, value) -> "$name=$value" }.joinToString("&")
        val request = if (verb == "GET") {
            Request.Builder().url(if (fields.isEmpty()) base + path else "$base$path?$query").get()
        } else {
            val form = FormBody.Builder()
            for ((name, value) in fields) form.add(name, value)
            Request.Builder().url(base + path).method(verb, form.build())
        }
        http.newCall(request.build()).execute()
    }

    fun byPassword(user: String, password: String) =
        request("GET", "/oauth/old_token", mapOf("grant_type" to "password", "user_id" to user, "password" to password, "client_id" to CLIENT)) // [password]

    fun byCode(code: String) = request("POST", "/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code, "client_id" to CLIENT)) // [code]

    fun files() = request("GET", "/v1/list", base = "https://files.example.test") // [elsewhere]
}
