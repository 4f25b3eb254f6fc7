import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

open class Base {
    protected open val root = "https://api.example.test"

    protected open fun request(verb: String, path: String, headers: Map<String, String> = emptyMap(), body: RequestBody? = null): String? {
        val request = Request.Builder().url(root + path).addHeader("Accept", "application/json").method(verb, body)
        headers.forEach { (name, value) -> request.addHeader(name, value) }
        return OkHttpClient().newCall(request.build()).execute().body?.string()
    }
}

class Shop : Base() {
    override fun request(verb: String, path: String, headers: Map<String, String>, body: RequestBody?): String? =
        super.request(verb, path, headers + mapOf("X-Shop" to "7"), body)

    fun me() = request("GET", "/v1/me") // [me]

    fun refresh(token: String) =
        request("POST", "/oauth/old_token", body = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()) // [refresh]
}
