import okhttp3.MultipartBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun renew(token: String): String? {
    val body = MultipartBody.Builder()
        .setType(MultipartBody.FORM)
        .addFormDataPart("grant_type", "refresh_token")
        .addFormDataPart("refresh_token", token)
        .build()
    return OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(body).build()).execute().body?.string() // [map]
}
