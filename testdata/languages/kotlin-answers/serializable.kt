import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Answer(@SerialName("access_token") val accessToken: String, val platform: String? = null)

suspend fun exchange(code: String): Pair<String, String?> {
    val answer: Answer = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).body()
    return answer.accessToken to answer.platform
}
