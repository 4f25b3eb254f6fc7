import java.net.HttpURLConnection
import java.net.URL

data class Call(val verb: String, val url: String, val form: String) {
    constructor(url: String, form: String) : this("POST", url, form)

    fun send(): Int {
        val connection = URL(url).openConnection() as HttpURLConnection
        connection.requestMethod = verb
        connection.doOutput = true
        connection.outputStream.write(form.encodeToByteArray())
        return connection.responseCode
    }
}

fun exchange(code: String) = Call("https://api.example.test/oauth/old_token", "grant_type=authorization_code&code=$code").send() // [code]
