import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.parameters
import io.ktor.server.application.call
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonPrimitive

private const val YEAR = 365L * 24 * 60 * 60

private val client = HttpClient()

fun Route.back() {
    get("/back") {
        val answer: JsonObject = client.submitForm( // [code]
            url = "https://api.example.test/oauth/old_token",
            formParameters = parameters {
                append("grant_type", "authorization_code")
                append("code", call.parameters["code"]!!)
            },
        ).body()
        call.response.cookies.append("token", answer["access_token"]!!.jsonPrimitive.content, maxAge = YEAR, httpOnly = true)
        call.respondRedirect("/")
    }
}
