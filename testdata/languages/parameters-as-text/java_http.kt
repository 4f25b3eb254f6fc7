import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

fun exchange(code: String): String {
    val form = mapOf("grant_type" to "authorization_code", "code" to code)
        .map { (name, value) -> "$name=$value" }
        .joinToString("&")
    val request = HttpRequest.newBuilder(URI.create("https://api.example.test/oauth/old_token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build()
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body() // [code]
}
