import io.ktor.client.*
import io.ktor.client.request.forms.*
import io.ktor.http.*
import kotlinx.coroutines.*

class Worker(private val scope: CoroutineScope) {
    private val client = HttpClient()

    fun start(code: String) {
        scope.launch {
            withContext(Dispatchers.IO) {
                client.submitForm("https://api.example.test/oauth/old_token", Parameters.build { // [code]
                    append("grant_type", "authorization_code")
                    append("code", code)
                })
            }
        }
    }
}
