import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

private infix fun String.glue(path: String) = "${trimEnd('/')}/${path.trimStart('/')}"

fun exchange(code: String): String? {
    val url = "https://api.example.test/" glue "/oauth/" glue "old_token"
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    return OkHttpClient().newCall(Request.Builder().url(url).post(form).build()).execute().body?.string() // [code]
}
