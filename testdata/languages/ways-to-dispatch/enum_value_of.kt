import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

enum class Grant(val wire: String) {
    CODE("authorization_code"),
    REFRESH("refresh_token"),
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", Grant.valueOf("CODE").wire).add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form).build()).execute() // [code]
}
