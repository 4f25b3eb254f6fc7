import com.acme.vault.Vault
import okhttp3.FormBody
import okhttp3.Interceptor
import okhttp3.OkHttpClient
import okhttp3.Request

object Signing : Interceptor {
    override fun intercept(chain: Interceptor.Chain) = chain.proceed(Vault.sign(chain.request()))
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    val http = OkHttpClient.Builder().addInterceptor(Signing).build()
    http.newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
