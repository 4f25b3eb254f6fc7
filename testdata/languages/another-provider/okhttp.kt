import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

object Login {
    private fun exchange(host: String, form: FormBody) =
        OkHttpClient().newCall(Request.Builder().url("$host/oauth/old_token").post(form).build()).execute().body?.string()

    fun byOne(code: String) =
        exchange("https://api.example.test", FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()) // [one]

    fun byTwo(code: String) =
        exchange("https://login.other.test", FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()) // [two]
}
