package shop.app.net

import android.content.Context
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import shop.app.R

class Tickets(private val context: Context) {
    fun exchange(code: String) {
        val url = context.getString(R.string.token_path, context.getString(R.string.host))
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", context.getString(R.string.client_key))
        OkHttpClient().newCall(Request.Builder().url(url).post(form.build()).build()).execute().close() // [code]
    }
}
