import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import com.google.gson.Gson
import com.google.gson.annotations.SerializedName

data class Answer(@SerializedName("access_token") val token: String, @SerializedName("expires_in") val life: Long)

data class Coupon(@SerializedName("expires_in") val life: String)

fun exchange(code: String, id: String, secret: String): Long {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(form)
    val answer = OkHttpClient().newCall(request.build()).execute().use { Gson().fromJson(it.body!!.string(), Answer::class.java) }
    return System.currentTimeMillis() / 1000 + answer.life - 60 + answer.life.toString().toLong()
}
