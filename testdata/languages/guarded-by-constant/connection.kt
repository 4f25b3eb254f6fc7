import java.net.HttpURLConnection
import java.net.URL

class Exchange {
    private companion object {
        const val MODE = "post"
    }

    fun exchange(code: String): Int {
        if (MODE.equals("GET", ignoreCase = true)) {
            return URL("https://api.example.test/oauth/old_token?grant_type=authorization_code&code=$code").openStream().read()
        }
        val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
        connection.requestMethod = MODE.uppercase()
        connection.outputStream.write("grant_type=authorization_code&code=$code".toByteArray())
        return connection.responseCode // [code]
    }
}
