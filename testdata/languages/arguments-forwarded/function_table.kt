import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder

typealias Sender = (String, Map<String, String>) -> Int

private val plain: Sender = { url, fields ->
    val connection = URL(url).openConnection() as HttpURLConnection
    connection.requestMethod = "POST"
    connection.doOutput = true
    val body = fields.entries.joinToString("&") { (name, value) -> name + "=" + URLEncoder.encode(value, Charsets.UTF_8.name()) }
    connection.outputStream.writer().use { it.write(body) }
    connection.responseCode
}

private fun retried(times: Int, sender: Sender): Sender = { url, fields ->
    var status = 500
    for (attempt in 0 until times) {
        status = sender(url, fields)
        if (status < 500) break
    }
    status
}

fun exchange(code: String): Int {
    val send = retried(3, plain)
    return send("https://api.example.test/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code)) // [code]
}
