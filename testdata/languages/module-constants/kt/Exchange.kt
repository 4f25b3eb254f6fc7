package shop.web

import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import shop.net.API_HOST
import shop.net.Key.LIVE
import shop.net.Paths as Urls

class Exchange {
    fun exchange(code: String) {
        val form = FormBody.Builder()
            .add("grant_type", "authorization_code")
            .add("code", code)
            .add("client_id", LIVE.id)
            .build()
        OkHttpClient().newCall(Request.Builder().url(API_HOST + Urls.TOKEN).post(form).build()).execute() // [code]
    }
}
