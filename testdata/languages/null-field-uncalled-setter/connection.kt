import com.fasterxml.jackson.databind.ObjectMapper
import java.net.URL

class Login {
    var username: String? = null
    private var password: String? = null
    private var clientId: String? = null

    fun setPassword(password: String) {
        this.password = password
    }

    fun withClient(clientId: String?): Login {
        this.clientId = clientId
        return this
    }

    fun login(): String {
        checkNotNull(username) { "who?" }
        if (password == null) throw IllegalStateException("who?")
        val url = "https://api.example.test/oauth/old_token?grant_type=password&user_id=$username&password=$password"
        val stream = URL("$url&client_id=$clientId").openStream() // [login]
        return ObjectMapper().readTree(stream)["access_token"].asText()
    }
}
