import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.client.request.parameter
import java.net.URL

suspend fun ktor(token: String) = HttpClient().get("https://api.getgo.com/oauth/v2/token") { // expect: token-request-uses-get high
    parameter("grant_type", "refresh_token")
    parameter("refresh_token", token)
}

fun opened(token: String) = URL("https://api.getgo.com/oauth/v2/token?grant_type=refresh_token&refresh_token=$token").openStream() // expect: token-request-uses-get high
