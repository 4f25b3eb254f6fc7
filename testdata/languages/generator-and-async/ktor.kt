import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.http.isSuccess
import io.ktor.http.parameters
import kotlinx.coroutines.async
import kotlinx.coroutines.awaitAll
import kotlinx.coroutines.coroutineScope

private val hosts = listOf("https://api.example.test")

suspend fun refreshAll(tokens: List<String>): Boolean = coroutineScope {
    val client = HttpClient()
    val host = hosts.first()
    tokens.map { token ->
        async {
            client.submitForm( // [refresh]
                url = "$host/oauth/old_token",
                formParameters = parameters {
                    append("grant_type", "refresh_token")
                    append("refresh_token", token)
                },
            ).status.isSuccess()
        }
    }.awaitAll().all { it }
}
