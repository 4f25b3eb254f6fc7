import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.Parameters
import io.ktor.server.application.Application
import io.ktor.server.application.call
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.get
import io.ktor.server.routing.routing
import io.ktor.server.sessions.sessions
import io.ktor.server.sessions.set
import kotlinx.serialization.Serializable

@Serializable
data class Answer(val access_token: String)

fun Application.module() {
    val host = "https://api.example.test"
    val key = "k-3"
    val client = HttpClient()

    routing {
        get("/login") {
            call.respondRedirect("$host/oauth/old_authorize?client_id=$key") // [authorize]
        }
        get("/back") {
            val form = Parameters.build {
                append("grant_type", "authorization_code")
                append("code", call.parameters["code"]!!)
                append("client_id", key)
            }
            val answer = client.submitForm("$host/oauth/old_token", form).body<Answer>() // [code]
            call.sessions.set("token", answer.access_token)
            call.respondRedirect("/")
        }
    }
}
