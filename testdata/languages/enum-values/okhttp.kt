import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

enum class Verb { GET, POST }

enum class GrantType(val value: String) {
    CODE("authorization_code"),
    REFRESH("refresh_token"),
}

enum class Path(val text: String) {
    TOKEN("/oauth/old_token"),
    ME("/v1/me");

    fun absolute() = "https://api.example.test$text"
}

class Api(private val http: OkHttpClient = OkHttpClient()) {
    private fun call(verb: Verb, path: Path, fields: Map<String, String>): String? {
        val request = Request.Builder()
        when (verb) {
            Verb.GET -> request.url(path.absolute() + "?" + fields.map { (k, v) -> "$k=$v" }.joinToString("&"))
            Verb.POST -> {
                val form = FormBody.Builder()
                fields.forEach { form.add(it.key, it.value) }
                request.url(path.absolute()).method(verb.name, form.build())
            }
        }
        return http.newCall(request.build()).execute().body?.string()
    }

    fun exchange(code: String) = call(Verb.POST, Path.TOKEN, mapOf("grant_type" to GrantType.CODE.value, "code" to code)) // [code]
}
