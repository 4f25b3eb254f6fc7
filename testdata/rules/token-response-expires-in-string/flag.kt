import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import com.google.gson.Gson
import com.google.gson.annotations.SerializedName

data class Answer(
    @SerializedName("access_token") val token: String,
    @SerializedName("expires_in") val life: String, // expect: token-response-expires-in-string high
)

fun exchange(code: String, id: String, secret: String): Boolean {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(form)
    val answer = OkHttpClient().newCall(request.build()).execute().use { Gson().fromJson(it.body!!.string(), Answer::class.java) }
    return answer.life == "30758399" // expect: token-response-expires-in-string high
}
