import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


enum class Stage(val host: String) {
    LIVE("https://api.example.test"),
    TEST("https://test.example.test")
}

fun url(stage: Stage) = when (stage) {
    Stage.LIVE -> "${stage.host}/oauth/old_token"
    else -> throw IllegalStateException("not here")
}

fun exchange(code: String) {
    val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
    OkHttpClient().newCall(Request.Builder().url(url(Stage.LIVE)).post(form).build()).execute() // [code]
}
