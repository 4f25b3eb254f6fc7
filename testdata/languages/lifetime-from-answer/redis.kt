import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject
import redis.clients.jedis.Jedis

class Exchange(private val redis: Jedis, private val http: OkHttpClient = OkHttpClient()) {
    fun run(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val response = http.newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
        val answer = JSONObject(response.body!!.string())
        val token = answer.getString("access_token")
        val seconds = answer.getLong("expires_in")
        redis.setex("shop_token", seconds, token)
    }
}
