import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun other(token: String) = OkHttpClient().newCall(Request.Builder().url("https://login.portal.dev/oauth/access_token").post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()).build()).execute()

fun migrated(token: String, id: String, secret: String) =
    OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()).build()).execute()
