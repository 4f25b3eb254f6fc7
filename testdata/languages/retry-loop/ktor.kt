import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.HttpResponse
import io.ktor.http.parameters
import java.io.IOException
import kotlinx.coroutines.delay

private val client = HttpClient()

suspend fun refresh(token: String): HttpResponse {
    for (tries in 0 until 3) {
        try {
            return client.submitForm( // [refresh]
                "https://api.example.test/oauth/old_token",
                parameters {
                    append("grant_type", "refresh_token")
                    append("refresh_token", token)
                },
            )
        } catch (e: IOException) {
            delay(100L * tries)
        }
    }
    throw IllegalStateException("gave up")
}
