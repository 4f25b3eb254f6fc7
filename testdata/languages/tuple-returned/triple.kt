import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private fun plan(grant: String, value: String) = Triple(
    "https://api.example.test/oauth/old_token",
    FormBody.Builder().add("grant_type", grant),
    value,
)

fun code(code: String) {
    val (url, form, value) = plan("authorization_code", code)
    OkHttpClient().newCall(Request.Builder().url(url).post(form.add("code", value).build()).build()).execute() // [code]
}

fun refresh(old: String) = plan("refresh_token", old).let { (url, form, _) ->
    OkHttpClient().newCall(Request.Builder().url(url).post(form.add("refresh_token", old).build()).build()).execute() // [refresh]
}
