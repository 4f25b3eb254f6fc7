import io.ktor.client.HttpClient
import io.ktor.client.plugins.defaultRequest
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.parameter
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.HttpMethod
import io.ktor.http.Parameters

class Tokens {
    private val client = HttpClient { defaultRequest { url("https://api.example.test") } }

    suspend fun login(user: String): String {
        val response = client.request("/oauth/old_token") { // [get]
            parameter("grant_type", "password")
            parameter("user_id", user)
        }
        return response.bodyAsText()
    }

    suspend fun refresh(old: String): String {
        val response = client.request("/oauth/old_token") { // [post]
            method = HttpMethod.Post
            setBody(FormDataContent(Parameters.build {
                set("grant_type", "refresh_token")
                set("refresh_token", old)
            }))
        }
        return response.bodyAsText()
    }
}
