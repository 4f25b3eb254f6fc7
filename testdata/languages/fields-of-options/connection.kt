import java.net.URL

data class ShopOptions(
    val key: String,
    val host: String = "https://api.example.test",
    var tokenPath: String = "/oauth/old_token",
)

class Login(private val options: ShopOptions) {
    fun run(user: String) = with(options) {
        URL("$host$tokenPath?grant_type=password&user_id=$user&client_id=$key").readText() // [login]
    }
}

fun main(args: Array<String>) {
    println(Login(ShopOptions("k-1")).run(args.first()))
}
