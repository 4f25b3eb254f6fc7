// expect: GET https://api.example.test/v1/me headers Accept=application/json X-Shop=7
// expect: GET https://api.example.test/v1/you headers X-Map=1

import okhttp3.Headers.Companion.headersOf
import okhttp3.Headers.Companion.toHeaders
import okhttp3.OkHttpClient
import okhttp3.Request

fun send() {
    val headers = headersOf("Accept", "application/json").newBuilder().add("X-Shop", "7").build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/v1/me").headers(headers).build()).execute()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/v1/you").headers(mapOf("X-Map" to "1").toHeaders()).build()).execute()
}
