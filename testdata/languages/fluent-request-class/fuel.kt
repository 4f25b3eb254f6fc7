import com.github.kittinunf.fuel.core.extensions.authentication
import com.github.kittinunf.fuel.httpPost

fun exchange(code: String, id: String, secret: String) =
    "https://api.example.test/oauth/old_token"
        .httpPost(listOf("grant_type" to "authorization_code", "code" to code))
        .authentication().basic(id, secret)
        .header("X-App" to "shop")
        .responseString() // [code]
