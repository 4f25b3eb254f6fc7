import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable
import kotlinx.serialization.json.Json

@Serializable
class Answer(@SerialName("access_token") val accessToken: String, val platform: String)

suspend fun exchange(code: String) {
    val text = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).bodyAsText()
    val answer = Json { ignoreUnknownKeys = true }.decodeFromString<Answer>(text)
    println("${answer.accessToken} ${answer.platform}")
}
