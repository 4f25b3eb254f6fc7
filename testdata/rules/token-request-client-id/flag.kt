import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun refresh(token: String, id: String, secret: String) =
    OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).add("client_id", id).build()).build()).execute() // expect: token-request-client-id high
