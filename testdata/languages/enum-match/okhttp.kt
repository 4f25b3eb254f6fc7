import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

enum class Stage {
    LIVE,
    TEST;

    val host: String
        get() = when (this) {
            LIVE -> "https://api.example.test"
            TEST -> "https://test.example.test"
        }
}

fun refresh(old: String) {
    val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build()
    OkHttpClient().newCall(Request.Builder().url(Stage.LIVE.host + "/oauth/old_token").post(form).build()).execute() // [live]
}
