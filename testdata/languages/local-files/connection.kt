import java.io.File
import java.net.URL

fun login(user: String): String {
    val host = File("host.txt").readText().trim()
    return URL("$host/oauth/old_token?grant_type=password&user_id=$user").readText() // [login]
}
