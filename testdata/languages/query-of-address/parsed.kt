import java.net.URI
import java.net.URL

private val template = URI("https://desk.example.test/start?grant_type=password&client_id=k-1")

fun login() = URL("https://api.example.test/oauth/old_token?" + template.query).readText() // [login]
