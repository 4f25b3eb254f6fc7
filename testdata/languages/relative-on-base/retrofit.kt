import retrofit2.Retrofit
import retrofit2.http.Field
import retrofit2.http.FieldMap
import retrofit2.http.FormUrlEncoded
import retrofit2.http.POST

interface RootedApi {
    @FormUrlEncoded
    @POST("/oauth/old_token")
    suspend fun refresh(@Field("refresh_token") token: String, @Field("grant_type") grant: String = "refresh_token"): Map<String, String>
}

interface RelativeApi {
    @FormUrlEncoded
    @POST("old_token")
    suspend fun token(@FieldMap fields: Map<String, String>): Map<String, String>
}

private fun retrofit(base: String) = Retrofit.Builder().baseUrl(base).build()

suspend fun refresh(old: String) {
    val api = retrofit("https://api.example.test/v1/").create(RootedApi::class.java)
    api.refresh(old) // [rooted]
}

suspend fun code(code: String) {
    val api: RelativeApi = retrofit("https://api.example.test/oauth/").create(RelativeApi::class.java)
    api.token(mapOf("grant_type" to "authorization_code", "code" to code)) // [relative]
}
