import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

data class Answer(val access_token: String, val platform: String)

suspend fun exchange(code: String): String {
    val answer: Answer = HttpClient().submitForm("https://login.portal.dev/oauth/v2/token", parameters {
        append("grant_type", "authorization_code")
        append("code", code)
    }).body()
    return answer.platform
}
