import java.net.HttpURLConnection
import java.net.URL

private fun post(body: String) {
    val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
    connection.requestMethod = "POST"
    connection.doOutput = true
    connection.outputStream.use { it.write(body.toByteArray()) }
    connection.responseCode
}

fun exchange(code: String) {
    val fields = listOf("grant_type" to "authorization_code") + listOf("code" to code) + Pair("scope", null)
    post(fields.filter { it.second != null }.joinToString("&") { "${it.first}=${it.second}" }) // [code]
}
