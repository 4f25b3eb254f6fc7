import io.ktor.server.application.ApplicationCall
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

fun callback(): (ApplicationCall) -> String? = { incoming ->
    val form = FormBody.Builder()
        .add("grant_type", "authorization_code")
        .add("code", incoming.parameters["code"]!!)
        .build()
    val request = Request.Builder().url("https://api.example.test/oauth/old_token").header("X-Shop", "7").post(form).build()
    OkHttpClient().newCall(request).execute().body?.string() // [code]
}
