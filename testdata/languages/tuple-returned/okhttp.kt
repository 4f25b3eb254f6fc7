import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tokens(private val http: OkHttpClient = OkHttpClient()) {
    private fun plan(grant: String, name: String, value: String): Pair<String, FormBody> {
        val form = FormBody.Builder().add("grant_type", grant).add(name, value).build()
        return "https://api.example.test/oauth/old_token" to form
    }

    fun code(code: String) {
        val (url, form) = plan("authorization_code", "code", code)
        http.newCall(Request.Builder().url(url).post(form).build()).execute() // [code]
    }

    fun refresh(old: String) {
        val plan = plan("refresh_token", "refresh_token", old)
        http.newCall(Request.Builder().url(plan.first).post(plan.second).build()).execute() // [refresh]
    }
}
