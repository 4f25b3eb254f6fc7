import java.io.InputStream
import java.net.URL

class Login {
    fun run(user: String, given: Map<String, String>): InputStream {
        val address = given["address"] ?: "https://api.example.test/oauth/old_token"
        return URL("$address?grant_type=password&user_id=$user").openStream() // [login]
    }
}
