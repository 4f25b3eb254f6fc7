import okhttp3.HttpUrl.Companion.toHttpUrlOrNull
import okhttp3.OkHttpClient
import okhttp3.Request

class Endpoints {
    val authorize: String get() = "$host/oauth/old_authorize"

    companion object {
        private val host: String
            get() {
                return "https://api.example.test"
            }

        @JvmStatic
        val token get() = "$host/oauth/old_token"
    }
}

class Login(private val endpoints: Endpoints = Endpoints()) {
    fun link() = endpoints.authorize + "?client_id=k-1" // [authorize]

    fun run(user: String): String? {
        val url = Endpoints.token.toHttpUrlOrNull()!!.newBuilder()
            .addQueryParameter("grant_type", "password")
            .addQueryParameter("user_id", user)
            .build()
        return OkHttpClient().newCall(Request.Builder().url(url).get().build()).execute().body?.string() // [login]
    }
}
