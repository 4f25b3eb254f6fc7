import java.net.URL

class Login {
    fun run(user: String, own: String, demo: Boolean): String {
        val client = if (demo) "k-demo" else own
        return URL("https://api.example.test/oauth/old_token?grant_type=password&user_id=$user&client_id=$client").readText() // [login]
    }
}
