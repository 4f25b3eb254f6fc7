import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.plugins.contentnegotiation.ContentNegotiation
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.http.ContentType
import io.ktor.http.contentType
import io.ktor.serialization.kotlinx.json.json

class Renew {
    private val client = HttpClient { install(ContentNegotiation) { json() } }

    suspend fun refresh(token: String): Map<String, String> =
        client.post("https://api.example.test/oauth/old_token") { // [axios]
            contentType(ContentType.Application.Json)
            setBody(mapOf("grant_type" to "refresh_token", "refresh_token" to token))
        }.body()
}
