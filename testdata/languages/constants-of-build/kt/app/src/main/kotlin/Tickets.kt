package shop.app

import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class Tickets {
    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).add("client_id", BuildConfig.SHOP_KEY)
        val request = Request.Builder().url("${BuildConfig.SHOP_HOST}/oauth/old_token").post(form.build())
        OkHttpClient().newCall(request.build()).execute().close() // [code]
    }
}
