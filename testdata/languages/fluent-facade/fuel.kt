import com.github.kittinunf.fuel.Fuel
import com.github.kittinunf.fuel.core.extensions.authentication

fun exchange(id: String, secret: String, code: String): String {
    val (_, _, result) = Fuel.post(
        "https://api.example.test/oauth/old_token",
        listOf("grant_type" to "authorization_code", "code" to code, "redirect_uri" to "https://shop.example.test/back"),
    )
        .authentication()
        .basic(id, secret)
        .header("Accept", "application/json")
        .responseString() // [code]
    return result.get()
}
