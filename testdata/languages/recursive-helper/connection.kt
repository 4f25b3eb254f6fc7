import java.net.HttpURLConnection
import java.net.URL

private tailrec fun post(fields: String, left: Int = 3): Int {
    val connection = URL("https://api.example.test/oauth/old_token").openConnection() as HttpURLConnection
    connection.doOutput = true
    connection.outputStream.bufferedWriter().use { writer -> writer.write(fields) }
    val status = connection.responseCode
    return if (status >= 500 && left > 0) post(fields, left - 1) else status
}

fun exchange(code: String) = post("grant_type=authorization_code&code=$code") // [code]
