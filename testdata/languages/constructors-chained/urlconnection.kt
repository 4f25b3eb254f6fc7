import java.net.URL

class LoginService(private val host: String) {
    constructor() : this("https://api.example.test")

    fun login(user: String): String = URL("$host/oauth/old_token?grant_type=password&user_id=$user").readText() // [login]
}
