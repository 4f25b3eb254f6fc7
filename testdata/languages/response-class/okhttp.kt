import com.fasterxml.jackson.annotation.JsonProperty
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import javax.servlet.http.HttpSession
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

data class TokenResponse(@JsonProperty("access_token") private val accessToken: String) {
    fun bearer() = accessToken
}

class Exchange {
    private val mapper = jacksonObjectMapper()

    private fun fetch(code: String): TokenResponse {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        return OkHttpClient().newCall(request).execute().use { mapper.readValue(it.body!!.string(), TokenResponse::class.java) } // [code]
    }

    fun exchange(code: String, session: HttpSession) {
        session.setAttribute("token", fetch(code).bearer())
    }
}
