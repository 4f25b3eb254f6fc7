import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun inline(token: String) = OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/access_token").post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()).build()).execute() // expect: token-legacy-endpoint high

private fun post(path: String, token: String) =
    OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com$path").post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()).build()).execute()

fun byHelper(token: String) = post("/oauth/access_token", token) // expect: token-legacy-endpoint high
