package portal

object Endpoints {
    const val HOST = "https://api.getgo.com"
    const val TOKEN = "/oauth/access_token" // expect: token-legacy-endpoint high
}
