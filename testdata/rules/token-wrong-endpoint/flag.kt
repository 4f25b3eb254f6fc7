import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import retrofit2.Retrofit
import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface Service {
    @FormUrlEncoded
    @POST("oauth/v2/access_token") // expect: token-wrong-endpoint high
    suspend fun token(@Field("grant_type") grant: String, @Field("refresh_token") token: String): Map<String, String>
}

private val service = Retrofit.Builder().baseUrl("https://api.getgo.com/").build().create(Service::class.java)

suspend fun retrofit(token: String) = service.token("refresh_token", token)

fun okhttp(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/token").post(form).build()).execute() // expect: token-wrong-endpoint high
}
