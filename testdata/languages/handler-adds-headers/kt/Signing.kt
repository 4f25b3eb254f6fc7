package shop

import okhttp3.Credentials
import okhttp3.Interceptor
import okhttp3.Response

class Signing(private val secret: String) : Interceptor {
    override fun intercept(chain: Interceptor.Chain): Response {
        val original = chain.request()
        val request = original.newBuilder().header("Authorization", Credentials.basic("k-1", secret))
        if (original.method == "POST") {
            request.header("X-Shop", "7")
        }
        return chain.proceed(request.build())
    }
}
