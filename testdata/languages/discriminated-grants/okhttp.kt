import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

sealed class Grant {
    data class Code(val code: String) : Grant()
    data class Refresh(val token: String) : Grant()
}

private fun fields(grant: Grant) = when (grant) {
    is Grant.Code -> mapOf("grant_type" to "authorization_code", "code" to grant.code)
    is Grant.Refresh -> mapOf("grant_type" to "refresh_token", "refresh_token" to grant.token)
}

private fun token(grant: Grant): String? {
    val form = FormBody.Builder().apply { fields(grant).forEach { (name, value) -> add(name, value) } }
    return OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute().body?.string() // [token]
}

fun exchange(code: String) = token(Grant.Code(code))

fun renew(old: String) = token(Grant.Refresh(old))
