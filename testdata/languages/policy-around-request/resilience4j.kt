import io.github.resilience4j.kotlin.retry.executeSuspendFunction
import io.github.resilience4j.retry.Retry
import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters

class Tokens(private val http: HttpClient = HttpClient()) {
    private val retry = Retry.ofDefaults("tokens")

    suspend fun refresh(old: String): String {
        val response = retry.executeSuspendFunction {
            http.submitForm("https://api.example.test/oauth/old_token", parameters { // [refresh]
                append("grant_type", "refresh_token")
                append("refresh_token", old)
            })
        }
        return response.bodyAsText()
    }
}
