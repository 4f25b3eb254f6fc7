import java.net.URL

class Api(private val host: String, private val client: String) {
    constructor() : this("https://api.example.test", "k-1")

    private fun get(path: String) = get(path, null)

    private fun get(path: String, query: String?): String {
        var url = host + path
        if (query != null) {
            url += "?$query"
        }
        return URL(url).readText()
    }

    fun login(user: String) = get("/oauth/old_token", "grant_type=password&user_id=$user&client_id=$client") // [login]

    fun me() = get("/v1/me") // [me]
}

fun main() {
    println(Api().me())
}
