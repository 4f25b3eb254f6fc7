import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

@Serializable
data class Answer(@SerialName("access_token") val access: String, @SerialName("refresh_token") val refresh: String? = null)

class Session(private val id: String, private val secret: String, private var refresh: String) {
    private lateinit var access: String

    private suspend fun renewed(): Answer = HttpClient().submitForm("https://api.getgo.com/oauth/v2/token", parameters {
        append("grant_type", "refresh_token")
        append("refresh_token", refresh)
    }) { basicAuth(id, secret) }.body()

    suspend fun byElvis() {
        val answer = renewed()
        access = answer.access
        refresh = answer.refresh ?: refresh
    }

    suspend fun byLet() = renewed().run {
        this@Session.access = access
        refresh?.let { this@Session.refresh = it }
    }
}
