import java.net.HttpURLConnection
import java.net.URL
import java.net.URLEncoder
import java.util.Base64

private const val TOKEN_URL = "https://api.example.test/oauth/old_token"

private fun basic(id: String, secret: String): String =
    "Basic " + Base64.getEncoder().encodeToString("$id:$secret".toByteArray(Charsets.UTF_8))

private fun send(body: String, authorization: String): String =
    (URL(TOKEN_URL).openConnection() as HttpURLConnection).run {
        requestMethod = "POST"
        doOutput = true
        setRequestProperty("Authorization", authorization)
        outputStream.bufferedWriter().use { it.write(body) }
        inputStream.bufferedReader().readText()
    }

class Tokens(private val id: String, private val secret: String) {
    fun exchange(code: String) =
        send("grant_type=authorization_code&code=" + URLEncoder.encode(code, "UTF-8"), basic(id, secret)) // [code]

    fun renew(old: String): String {
        val pair = Base64.getEncoder().encodeToString(listOf(id, secret).joinToString(":").toByteArray())
        val body = "grant_type=refresh_token&refresh_token=%s".format(old)
        return send(body, "Basic $pair") // [refresh]
    }
}
