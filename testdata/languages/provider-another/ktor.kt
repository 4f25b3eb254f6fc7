import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters

enum class Host(val url: String) { OTHER("https://login.other.test") }

suspend fun exchange(code: String) =
    HttpClient().submitForm("${Host.OTHER.url}/token", parameters { append("grant_type", "authorization_code"); append("code", code) }) // [token]
