import io.ktor.client.HttpClient
import io.ktor.client.request.forms.formData
import io.ktor.client.request.forms.submitFormWithBinaryData
import io.ktor.client.statement.bodyAsText

suspend fun renew(token: String) = HttpClient().submitFormWithBinaryData( // [map]
    url = "https://api.example.test/oauth/old_token",
    formData = formData {
        append("grant_type", "refresh_token")
        append("refresh_token", token)
    },
).bodyAsText()
