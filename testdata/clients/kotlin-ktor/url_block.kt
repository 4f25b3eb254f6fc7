// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token

import io.ktor.client.HttpClient
import io.ktor.client.request.get

suspend fun refresh() = HttpClient().get("https://api.example.test/oauth/token") {
    url { parameters.append("grant_type", "refresh_token") }
}
