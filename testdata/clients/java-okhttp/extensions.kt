// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token headers Content-Type=application/json
// expect: PATCH https://api.example.test/v1/me form name=shop
// expect: DELETE https://api.example.test/v1/sessions

import okhttp3.FormBody
import okhttp3.MediaType.Companion.toMediaType
import okhttp3.OkHttpClient
import okhttp3.Request
import okhttp3.RequestBody.Companion.toRequestBody

class Extensions(private val http: OkHttpClient = OkHttpClient()) {
    fun refresh() {
        val body = """{"grant_type": "refresh_token"}""".toRequestBody("application/json".toMediaType())
        http.newCall(Request.Builder().url("https://api.example.test/oauth/token").post(body).build()).execute()
    }

    fun rename() {
        val form = FormBody.Builder().add("name", "shop").build()
        http.newCall(Request.Builder().url("https://api.example.test/v1/me").patch(form).build()).execute()
    }

    fun leave() {
        http.newCall(Request.Builder().url("https://api.example.test/v1/sessions").delete().build()).execute()
    }
}
