import java.util.concurrent.TimeUnit
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import org.json.JSONObject
import org.springframework.data.redis.core.StringRedisTemplate

class Tokens(private val redis: StringRedisTemplate) {
    fun get(user: String, password: String): String {
        redis.opsForValue().get("shop_token")?.let { return it }
        val body = FormBody.Builder()
            .add("grant_type", "password")
            .add("user_id", user)
            .add("password", password)
            .build()
        val text = OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(body).build()).execute().use { it.body!!.string() } // [login]
        val token = JSONObject(text).getString("access_token")
        redis.opsForValue().set("shop_token", token, 365L * 24 * 3600, TimeUnit.SECONDS)
        return token
    }
}
