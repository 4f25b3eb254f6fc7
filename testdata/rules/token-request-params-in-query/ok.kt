import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.parameters

class Tokens(private val http: HttpClient, private val id: String, private val secret: String) {
    suspend fun refresh(token: String) = http.post("https://api.getgo.com/oauth/v2/token") {
        basicAuth(id, secret)
        setBody(FormDataContent(parameters {
            append("grant_type", "refresh_token")
            append("refresh_token", token)
        }))
    }

    // The parameters of another call.
    suspend fun webinars(key: String) = http.get("https://api.getgo.com/G2W/rest/organizers/$key/webinars") {
        parameter("page", 1)
    }
}
