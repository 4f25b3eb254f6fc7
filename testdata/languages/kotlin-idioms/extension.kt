import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun OkHttpClient.postForm(url: String, vararg fields: Pair<String, String>) {
    val form = FormBody.Builder()
    fields.forEach { form.add(it.first, it.second) }
    newCall(Request.Builder().url(url).post(form.build()).build()).execute()
}

fun exchange(code: String) {
    OkHttpClient().postForm("https://api.example.test/oauth/old_token", "grant_type" to "authorization_code", "code" to code) // [code]
}
