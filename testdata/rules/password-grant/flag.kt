import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

sealed class Grant(val type: String) {
    abstract val fields: Map<String, String>
}

class ByPassword(private val user: String, private val password: String) : Grant("password") {
    override val fields get() = mapOf("username" to user, "password" to password)
}

class Tokens(private val id: String, private val secret: String) {
    fun login(user: String, password: String) {
        val grant = ByPassword(user, password)
        val form = FormBody.Builder().add("grant_type", grant.type) // expect: password-grant high
        grant.fields.forEach { (name, value) -> form.add(name, value) }
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret))
        OkHttpClient().newCall(request.post(form.build()).build()).execute()
    }
}
