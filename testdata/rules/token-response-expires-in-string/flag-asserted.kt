import com.google.gson.Gson
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody

class Desk(private val http: OkHttpClient) {
    fun obtain(form: RequestBody): Long {
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").post(form).build()
        val answer = Gson().fromJson(http.newCall(request).execute().body!!.string(), Map::class.java)
        val token = answer["access_token"] as String
        val life = answer["expires_in"] as String // expect: token-response-expires-in-string medium
        val right = (answer["expires_in"] as Number).toLong()
        return life.toLong() + right + token.length
    }
}
