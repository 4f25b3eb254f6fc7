import java.net.URL

private const val TEMPLATE = "https://desk.example.test/start?grant_type=password&client_id=k-1"

fun login(): String {
    val query = TEMPLATE.substringAfter('?')
    return URL("https://api.example.test/oauth/old_token?$query").readText() // [login]
}
