import java.io.IOException
import okhttp3.Call
import okhttp3.Callback
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.Response

class Exchange {
    private var token: String? = null

    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()
        OkHttpClient().newCall(request).enqueue(object : Callback { // [code]
            override fun onFailure(call: Call, e: IOException) {
                e.printStackTrace()
            }

            override fun onResponse(call: Call, response: Response) {
                token = response.body?.string()
            }
        })
    }
}
