import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


fun login(user: String, password: String, id: String, secret: String) =
    OkHttpClient().newCall(Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret)).post(FormBody.Builder().add("grant_type", "password").add("user_id", user).add("password", password).build()).build()).execute() // expect: password-grant-user-id high
