import java.util.Base64
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class Exchange(private val id: String, private val secret: String) {
    private val http = OkHttpClient()
    private val base = "https://api.example.test"

    private fun Request.Builder.to(path: String) = url(base + path)

    private fun Request.Builder.signed(): Request.Builder {
        val pair = Base64.getEncoder().encodeToString("$id:$secret".toByteArray())
        return header("Authorization", "Basic $pair")
    }

    private fun Map<String, String>.asForm(): FormBody {
        val form = FormBody.Builder()
        forEach { (name, value) -> form.add(name, value) }
        return form.build()
    }

    private fun Request.Builder.send(): Response = http.newCall(build()).execute()

    fun run(code: String): String {
        val fields = mapOf("grant_type" to "authorization_code", "code" to code)
        val answer = Request.Builder().to("/oauth/old_token").signed().post(fields.asForm()).send() // [code]
        return answer.body!!.string()
    }
}
