import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request


class Portal {
    private val host: String

    constructor() : this("https://api.example.test")

    constructor(host: String) {
        this.host = host
    }

    fun exchange(code: String) {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        OkHttpClient().newCall(Request.Builder().url(host + "/oauth/old_token").post(form).build()).execute() // [code]
    }
}

fun main() {
    Portal().exchange(readln())
}
