// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Accept=application/json
// expect: PUT https://api.example.test/v1/thing text headers Authorization="Bearer *"
// expect: DELETE https://api.example.test/v1/thing headers X-Desk=7 Content-Type=application/json Accept=text/plain
// expect: PATCH https://api.example.test/v1/thing
// expect: POST https://api.example.test/upload multipart name=desk
import io.ktor.client.HttpClient
import io.ktor.client.request.*
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.forms.formData
import io.ktor.client.request.forms.submitFormWithBinaryData
import io.ktor.http.ContentType
import io.ktor.http.HttpMethod
import io.ktor.http.Parameters

suspend fun refresh(client: HttpClient, token: String) {
    val fresh = HttpClient()
    fresh.post("https://api.example.test/oauth/token") {
        header("Accept", "application/json")
        setBody(FormDataContent(Parameters.build {
            append("grant_type", "refresh_token")
            append("refresh_token", token)
        }))
    }
    fresh.put("https://api.example.test/v1/thing") {
        bearerAuth(token)
        setBody("a report")
    }
    fresh.config { expectSuccess = true }.delete("https://api.example.test/v1/thing") {
        contentType(ContentType.Application.Json)
        accept("text/plain")
        headers { append("X-Desk", "7") }
    }
    fresh.request("https://api.example.test/v1/thing") { method = HttpMethod.Patch }
    fresh.submitFormWithBinaryData("https://api.example.test/upload", formData { append("name", "desk") })
}
