package shop.net

object Paths {
    private const val OAUTH = "/oauth"
    const val TOKEN = "$OAUTH/old_token"
}

enum class Key(val id: String) {
    LIVE("k-1"),
    TEST("k-2"),
}
