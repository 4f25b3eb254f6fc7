import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

object Settings {
    private val values = mapOf("host" to "https://api.example.test", "token" to "/oauth/old_token")

    operator fun get(name: String): String = values.getValue(name)
}

fun exchange(code: String): String {
    val request = HttpRequest.newBuilder()
        .uri(URI(Settings["host"] + Settings["token"]))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(listOf("grant_type=authorization_code", "code=$code").joinToString("&")))
        .build()
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body() // [code]
}
