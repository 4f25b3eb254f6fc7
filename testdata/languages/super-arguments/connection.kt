import java.net.HttpURLConnection
import java.net.URL

abstract class A(host: String?, private val path: String, protected val key: String) {
    private val host = host ?: "https://none.example.test"

    protected fun get(vararg params: Pair<String, String>): Int {
        val query = params.joinToString("&") { "${it.first}=${it.second}" }
        return (URL("$host$path?$query").openConnection() as HttpURLConnection).responseCode
    }
}

open class B(path: String, key: String) : A("https://api.example.test", path, key)

class C : B("/oauth/old_token", "k-3") {
    fun login(user: String) = get("grant_type" to "password", "user_id" to user, "client_id" to key) // [login]
}
