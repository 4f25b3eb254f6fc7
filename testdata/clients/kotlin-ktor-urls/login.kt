// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=k-1
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*

import io.ktor.client.HttpClient
import io.ktor.client.request.get
import io.ktor.http.URLBuilder
import io.ktor.http.URLProtocol
import io.ktor.http.Url
import io.ktor.http.path
import io.ktor.http.parametersOf

suspend fun login(user: String) {
    val http = HttpClient()
    val url = URLBuilder("https://api.example.test/oauth/old_token").apply {
        parameters.append("grant_type", "password")
        parameters.append("user_id", user)
        parameters["client_id"] = "k-1"
    }
    http.get(url.buildString())

    val parts = URLBuilder()
    parts.protocol = URLProtocol.HTTPS
    parts.host = "api.example.test"
    parts.path("oauth", "old_token")
    parts.parameters.appendAll(parametersOf("grant_type" to listOf("password"), "user_id" to listOf(user)))
    http.get(parts.build())

    val whole = URLBuilder(
        protocol = URLProtocol.HTTPS,
        host = "api.example.test",
        pathSegments = listOf("oauth", "old_token"),
        parameters = parametersOf("grant_type" to listOf("password"), "user_id" to listOf(user)),
    )
    http.get(Url(whole.buildString()))
}
