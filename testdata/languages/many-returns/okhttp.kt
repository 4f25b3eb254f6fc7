import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tokens {
    private val request = Request.Builder()

    private fun prepare(mode: String): Boolean {
        request.header("Accept", "application/json")
        if (mode == "quiet") return false
        if (mode == "loud") {
            request.header("X-Debug", "1")
            return true
        }
        return true
    }

    fun refresh(old: String, mode: String) {
        prepare(mode)
        request.url("https://api.example.test/oauth/old_token")
        request.post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build())
        OkHttpClient().newCall(request.build()).execute() // [token]
    }
}
