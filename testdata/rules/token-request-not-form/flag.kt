import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.post
import io.ktor.client.request.header
import io.ktor.client.request.setBody

suspend fun refresh(token: String, id: String, secret: String) {
    HttpClient().post("https://api.getgo.com/oauth/v2/token") {
        basicAuth(id, secret)
        header("Content-Type", "application/json") // expect: token-request-not-form high
        setBody("""{"grant_type": "refresh_token", "refresh_token": "$token"}""")
    }
}
