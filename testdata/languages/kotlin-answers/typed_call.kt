import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import com.google.gson.annotations.SerializedName

class Answer(@field:SerializedName("access_token") val token: String, val platform: String)

suspend fun exchange(code: String) {
    val answer = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).body<Answer>()
    println(answer.token + answer.platform)
}
