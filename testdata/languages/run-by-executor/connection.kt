import java.net.HttpURLConnection
import java.net.URL
import java.util.concurrent.Callable
import java.util.concurrent.Executors
import java.util.concurrent.Future

class Exchange {
    private val executor = Executors.newSingleThreadExecutor()

    fun exchange(code: String): Future<Int> {
        val url = "https://api.example.test/oauth/old_token"
        return executor.submit(Callable {
            val connection = URL(url).openConnection() as HttpURLConnection
            connection.doOutput = true
            connection.outputStream.write("grant_type=authorization_code&code=$code".toByteArray())
            connection.responseCode // [code]
        })
    }
}
