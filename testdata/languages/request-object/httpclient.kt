import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpRequest.BodyPublishers
import java.net.http.HttpResponse

private fun token(code: String): HttpRequest {
    val body = "grant_type=authorization_code&code=$code"
    return HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/old_token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(body))
        .build()
}

fun run(code: String): String {
    val response = HttpClient.newHttpClient().send(token(code), HttpResponse.BodyHandlers.ofString()) // [code]
    return response.body()
}
