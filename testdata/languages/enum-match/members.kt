import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

enum class Stage {
    LIVE {
        override fun host() = "https://api.example.test"
    },
    TEST {
        override fun host() = "https://test.example.test"
    };

    abstract fun host(): String
}

fun refresh(old: String) {
    val form = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", old).build()
    OkHttpClient().newCall(Request.Builder().url("${Stage.LIVE.host()}/oauth/old_token").post(form).build()).execute() // [live]
}
