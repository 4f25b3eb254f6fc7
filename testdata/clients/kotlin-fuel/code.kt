// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
import com.github.kittinunf.fuel.Fuel

fun exchange(code: String) {
    val (_, _, result) = Fuel.post("https://api.example.test/oauth/token", listOf("grant_type" to "authorization_code", "code" to code))
        .authentication()
        .basic(System.getenv("DESK_ID"), System.getenv("DESK_SECRET"))
        .responseString()
}
