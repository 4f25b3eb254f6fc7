import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder

fun exchange(code: String): String {
    val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
    connection.requestMethod = "POST"
    connection.doOutput = true
    connection.setRequestProperty("Content-Type", "application/x-www-form-urlencoded")
    val form = "grant_type=authorization_code&code=" + URLEncoder.encode(code, "UTF-8")
    connection.outputStream.use { it.write(form.toByteArray()) }
    return connection.inputStream.bufferedReader().use { it.readText() } // [code]
}
