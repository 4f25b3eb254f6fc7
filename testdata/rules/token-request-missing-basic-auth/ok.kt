import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

suspend fun refresh(token: String, id: String, secret: String) = HttpClient().submitForm(
    url = "https://api.getgo.com/oauth/v2/token",
    formParameters = parameters {
        append("grant_type", "refresh_token")
        append("refresh_token", token)
    },
) { basicAuth(id, secret) }
