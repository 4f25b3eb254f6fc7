import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.isSuccess
import io.ktor.http.parameters
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

sealed interface Outcome<out T> {
    data class Success<T>(val value: T) : Outcome<T>
    data class Failure(val error: String) : Outcome<Nothing>
}

@Serializable
data class Token(@SerialName("access_token") val accessToken: String)

class Api(private val client: HttpClient = HttpClient()) {
    private suspend fun post(path: String, fields: Map<String, String>): Outcome<Token> = try {
        val response = client.submitForm("https://api.example.test$path", parameters { fields.forEach { (k, v) -> append(k, v) } })
        if (response.status.isSuccess()) Outcome.Success(response.body<Token>()) else Outcome.Failure("refused")
    } catch (e: Exception) {
        Outcome.Failure(e.message ?: "unknown")
    }

    suspend fun exchange(code: String): String =
        when (val result = post("/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code))) { // [code]
            is Outcome.Success -> result.value.accessToken
            is Outcome.Failure -> throw IllegalStateException(result.error)
        }
}
