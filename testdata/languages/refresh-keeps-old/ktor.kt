import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Tokens(
    @SerialName("access_token") val accessToken: String,
    @SerialName("refresh_token") val refreshToken: String? = null,
)

class Session(private var refresh: String) {
    private var access = ""

    suspend fun renew() {
        val tokens: Tokens = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [refresh]
            append("grant_type", "refresh_token")
            append("refresh_token", refresh)
        }).body()
        access = tokens.accessToken
        refresh = tokens.refreshToken ?: refresh
    }
}
