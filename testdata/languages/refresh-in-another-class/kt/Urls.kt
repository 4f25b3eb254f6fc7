package shop

object Urls {
    private const val HOST = "https://api.example.test"
    const val TOKEN = "$HOST/oauth/old_token"
}
