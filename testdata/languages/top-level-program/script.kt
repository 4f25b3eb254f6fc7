import java.net.URL

const val HOST = "https://api.example.test"
val client = "k-1"

fun main(args: Array<String>) {
    fun login(user: String): String {
        return URL("$HOST/oauth/old_token?grant_type=password&user_id=$user&client_id=$client").readText() // [login]
    }

    val answer = login(args[0])
    println(answer)
}
