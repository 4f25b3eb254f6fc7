import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Exchange(private val code: String?) {
    private var url: String? = null

    init {
        url = "https://api.example.test/oauth/old_token"
    }

    fun run(): String? {
        val given = code ?: return null
        val target = url ?: throw IllegalStateException("no url")
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", given).build()
        return OkHttpClient().newCall(Request.Builder().url(target).post(form).build()).execute().body?.string() // [code]
    }
}
