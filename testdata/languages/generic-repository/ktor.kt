import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.contentType
import io.ktor.serialization.kotlinx.json.json
import kotlinx.serialization.SerialName
import kotlinx.serialization.Serializable

abstract class Repository<I : Any>(base: String) {
    protected val client = HttpClient {
        install(ContentNegotiation) { json() }
        defaultRequest {
            url(base)
            contentType(ContentType.Application.Json)
        }
    }

    protected abstract val resource: String

    protected suspend inline fun <reified E> create(input: I): E = client.post(resource) { setBody(input) }.body()
}

@Serializable
data class Token(@SerialName("access_token") val accessToken: String)

class TokenRepository : Repository<Map<String, String>>("https://api.example.test") {
    override val resource get() = "/oauth/old_token"

    suspend fun refresh(token: String): String =
        create<Token>(mapOf("grant_type" to "refresh_token", "refresh_token" to token)).accessToken // [refresh]
}
