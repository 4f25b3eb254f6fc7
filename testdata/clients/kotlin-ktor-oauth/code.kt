// expect: library authorize=https://api.example.test/oauth/authorize token=https://api.example.test/oauth/token basic=on

import io.ktor.http.HttpMethod
import io.ktor.server.auth.OAuthServerSettings

private const val BASE = "https://api.example.test/oauth"

fun settings(id: String, secret: String) = OAuthServerSettings.OAuth2ServerSettings(
    name = "shop",
    authorizeUrl = "$BASE/authorize",
    accessTokenUrl = "$BASE/token",
    requestMethod = HttpMethod.Post,
    clientId = id,
    clientSecret = secret,
    accessTokenRequiresBasicAuth = true,
)
