import java.util.Base64
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

fun String.encoded(): String = Base64.getEncoder().encodeToString(toByteArray())

fun Request.Builder.basic(id: String, secret: String) = header("Authorization", "Basic ${"$id:$secret".encoded()}")

fun OkHttpClient.postForm(request: Request.Builder, vararg fields: Pair<String, String>): Response {
    val form = FormBody.Builder()
    for ((name, value) in fields) {
        form.add(name, value)
    }
    return newCall(request.post(form.build()).build()).execute()
}

class Exchange(private val id: String, private val secret: String) {
    fun run(code: String) {
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").basic(id, secret)
        OkHttpClient().postForm(request, "grant_type" to "authorization_code", "code" to code) // [code]
    }
}
