import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

private fun post(path: String, form: FormBody): Result<JSONObject> = runCatching {
    val response = OkHttpClient().newCall(Request.Builder().url("https://api.example.test$path").post(form).build()).execute()
    JSONObject(response.body!!.string())
}

fun exchange(code: String): String {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    return post("/oauth/old_token", form) // [code]
        .map { it.getString("access_token") }
        .getOrElse { throw IllegalStateException("no token", it) }
}
