import java.net.URI
import java.net.http.HttpClient
import java.net.http.HttpRequest
import java.net.http.HttpResponse

class Shop private constructor(private val origin: String) {
    private val http by lazy { HttpClient.newHttpClient() }

    fun refresh(token: String): Int {
        val request = HttpRequest.newBuilder(URI.create("$origin/oauth/old_token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=refresh_token&refresh_token=$token"))
            .build()
        return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() // [refresh]
    }

    companion object {
        @Volatile
        private var instance: Shop? = null

        fun get(): Shop = instance ?: synchronized(this) {
            instance ?: Shop("https://api.example.test").also { instance = it }
        }
    }
}

fun refresh(token: String) = Shop.get().refresh(token)
