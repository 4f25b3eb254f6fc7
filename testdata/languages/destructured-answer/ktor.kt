import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.Parameters
import javax.servlet.http.HttpSession
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Answer(
    @SerialName("access_token") val access: String,
    @SerialName("refresh_token") val refresh: String = "",
    val platform: String = "none",
)

suspend fun handle(session: HttpSession, code: String): String {
    val (access, refresh, platform) = HttpClient().submitForm("https://api.example.test/oauth/old_token", Parameters.build { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).body<Answer>()
    session.setAttribute("access", access)
    session.setAttribute("refresh", refresh)
    return platform
}
