import android.util.Base64
import okhttp3.MediaType.Companion.toMediaTypeOrNull
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody
import okhttp3.Response
import org.json.JSONObject

class Structured(private val http: OkHttpClient = OkHttpClient()) {
    fun exchangeJson(id: String, secret: String, code: String): Response {
        val basic = Base64.encodeToString("%s:%s".format(id, secret).toByteArray(Charsets.US_ASCII), Base64.NO_WRAP).trim()
        val payload = JSONObject().put("grant_type", "authorization_code").put("code", code).toString()
        val request = Request.Builder()
            .url("https://api.example.test/oauth/old_token")
            .header("Authorization", "Basic $basic")
            .post(payload.toRequestBody("application/json".toMediaTypeOrNull()))
            .build()
        return http.newCall(request).execute() // [json]
    }

    fun refreshQuery(token: String, client: String): Response {
        var url = "https://api.example.test/oauth/old_token"
        val pairs = mutableListOf("grant_type=refresh_token", "refresh_token=$token", "")
        var text = pairs.joinToString("&").trimEnd('&')
        text += "&client_id=$client"
        url += (if ('?' in url) "&" else "?") + text
        return http.newCall(Request.Builder().url(url).build()).execute() // [query]
    }
}
