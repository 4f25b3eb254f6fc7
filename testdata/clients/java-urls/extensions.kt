// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token
// expect: built https://api.example.test/oauth/authorize query client_id=k-1

import android.net.Uri
import okhttp3.HttpUrl.Companion.toHttpUrl
import okhttp3.OkHttpClient
import okhttp3.Request

fun refresh() {
    val url = "https://api.example.test/oauth/token".toHttpUrl().newBuilder().addQueryParameter("grant_type", "refresh_token").build()
    OkHttpClient().newCall(Request.Builder().url(url).build()).execute()
}

fun authorize(): String {
    val url = Uri.parse("https://api.example.test/oauth/authorize").buildUpon().appendQueryParameter("client_id", "k-1").build()
    return url.toString()
}
