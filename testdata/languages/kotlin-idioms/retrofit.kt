import retrofit2.Retrofit
import retrofit2.http.Field
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface Service {
    @FormUrlEncoded
    @POST("oauth/old_token")
    suspend fun token(@Field("grant_type") grant: String, @Field("code") code: String): Map<String, String>
}

private val retrofit = Retrofit.Builder().baseUrl("https://api.example.test/").build()

suspend fun exchange(code: String) {
    val service = retrofit.create(Service::class.java)
    service.token("authorization_code", code) // [code]
}
