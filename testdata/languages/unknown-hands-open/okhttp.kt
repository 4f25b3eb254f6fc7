import com.acme.net.Signer
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun exchange(code: String): String? {
    val client = OkHttpClient.Builder().addInterceptor(Signer("k-1")).build()
    val request = Request.Builder()
        .url("https://api.example.test/oauth/old_token")
        .post(FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build())
        .build()
    return client.newCall(request).execute().body?.string() // [code]
}
