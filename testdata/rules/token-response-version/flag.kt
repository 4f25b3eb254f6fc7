import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Answer(@SerialName("access_token") val accessToken: String, val version: String? = null)

suspend fun exchange(code: String, id: String, secret: String): String? {
    val answer: Answer = HttpClient().submitForm("https://api.getgo.com/oauth/v2/token", parameters {
        append("grant_type", "authorization_code")
        append("code", code)
    }) { basicAuth(id, secret) }.body()
    return answer.accessToken.takeIf { answer.version == "2" } // expect: token-response-version high
}
