// expect: POST https://api.example.test/a form grant_type=refresh_token refresh_token=*
// expect: POST https://api.example.test/b form grant_type=refresh_token
// expect: POST https://api.example.test/c form grant_type=refresh_token
// expect: POST https://api.example.test/d multipart name=desk
import io.ktor.client.HttpClient
import io.ktor.client.request.forms.*
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ParametersBuilder
import io.ktor.http.parameters
import io.ktor.http.parametersOf

suspend fun forms(token: String) {
    val client = HttpClient()
    val built = ParametersBuilder().apply {
        append("grant_type", "refresh_token")
        append("refresh_token", token)
    }.build()
    client.post("https://api.example.test/a") { setBody(FormDataContent(built)) }
    client.submitForm("https://api.example.test/b", parametersOf("grant_type", "refresh_token"))
    client.submitForm("https://api.example.test/c", parameters { append("grant_type", "refresh_token") })
    client.submitFormWithBinaryData("https://api.example.test/d", formData { append("name", "desk") })
}
