import com.acme.work.Background
import java.net.URL

fun login(user: String, password: String) {
    val key = "k-1"
    Background.queue {
        val url = "https://api.example.test/oauth/old_token?grant_type=password&user_id=$user&password=$password&client_id=$key"
        URL(url).readText() // [login]
    }
}
