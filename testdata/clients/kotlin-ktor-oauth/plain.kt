// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token

import io.ktor.http.HttpMethod
import io.ktor.server.auth.OAuthServerSettings

private const val BASE = "https://api.example.test/oauth"

fun settings(id: String, secret: String) =
    OAuthServerSettings.OAuth2ServerSettings("shop", "$BASE/authorize", "$BASE/token", HttpMethod.Post, id, secret)
