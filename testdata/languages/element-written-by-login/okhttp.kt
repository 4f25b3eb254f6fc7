import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject

class Shared {
    private val headers = mutableMapOf("Accept" to "application/json")

    fun login(user: String) {
        val form = FormBody.Builder().add("grant_type", "password").add("user_id", user).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form)
        for ((name, value) in headers) {
            request.header(name, value)
        }
        val answer = JSONObject(OkHttpClient().newCall(request.build()).execute().body!!.string()) // [login]
        headers["Authorization"] = "Bearer ${answer.getString("access_token")}"
    }
}
