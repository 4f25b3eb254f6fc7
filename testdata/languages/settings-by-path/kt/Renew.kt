package portal

import com.typesafe.config.ConfigFactory
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Renew {
    private val config = ConfigFactory.load().getConfig("portal")
    private val http = OkHttpClient()

    fun run(token: String): String? {
        val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
        val url = config.getString("host") + config.getString("oauth.token-path")
        return http.newCall(Request.Builder().url(url).post(form).build()).execute().body?.string() // [refresh]
    }
}
