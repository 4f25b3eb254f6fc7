import io.ktor.client.HttpClient
import io.ktor.client.engine.cio.CIO
import io.ktor.http.HttpMethod
import io.ktor.server.application.Application
import io.ktor.server.application.install
import io.ktor.server.auth.Authentication
import io.ktor.server.auth.OAuthServerSettings
import io.ktor.server.auth.oauth

private const val DOMAIN = "https://api.example.test"

fun Application.security() {
    install(Authentication) {
        oauth("shop") {
            urlProvider = { "https://desk.example.test/back" }
            providerLookup = {
                OAuthServerSettings.OAuth2ServerSettings( // [config]
                    name = "shop",
                    authorizeUrl = "$DOMAIN/oauth/old_authorize",
                    accessTokenUrl = "$DOMAIN/oauth/old_token",
                    requestMethod = HttpMethod.Post,
                    clientId = System.getenv("SHOP_KEY"),
                    clientSecret = System.getenv("SHOP_SECRET"),
                    extraAuthParameters = listOf("prompt" to "login"),
                )
            }
            client = HttpClient(CIO)
        }
    }
}
