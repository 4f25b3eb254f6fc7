import java.net.URL

class Wire {
    fun fetch(path: String, query: String) = URL("https://api.example.test$path?$query").readText()
}

private fun load(path: String, query: String) = Wire().fetch(path, query)

private val calls = mapOf("load" to ::load)

private fun run(name: String, vararg arguments: String): Any? {
    val method = Wire::class.java.getMethod(name, String::class.java, String::class.java)
    return method.invoke(Wire(), *arguments)
}

fun login(user: String) = run("fetch", "/oauth/old_token", "grant_type=password&user_id=$user") // [login]

fun refresh(token: String) =
    calls.getValue("load")("/oauth/old_token", "grant_type=refresh_token&refresh_token=$token") // [refresh]
