package shop.app

import android.app.Activity
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class BackActivity : Activity() {
    private fun exchange(code: String) {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", resources.getString(R.string.client_key))
            .build()
        val request = Request.Builder().url(getString(R.string.token_url)).post(form).build()
        OkHttpClient().newCall(request).execute().close() // [code]
    }
}
