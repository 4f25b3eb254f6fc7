import io.ktor.server.application.call
import io.ktor.server.response.respondRedirect
import io.ktor.server.routing.Route
import io.ktor.server.routing.get
import java.net.URLEncoder
import java.util.UUID

fun Route.start() {
    get("/start") {
        val query = linkedMapOf(
            "client_id" to "k-1",
            "redirect_uri" to "https://shop.example.test/back",
            "state" to UUID.randomUUID().toString(),
        )
        val encoded = query.entries.joinToString("&", prefix = "?") { (name, value) -> "$name=" + URLEncoder.encode(value, "UTF-8") }
        call.respondRedirect("https://api.example.test/oauth/old_authorize$encoded") // [authorize]
    }
}
