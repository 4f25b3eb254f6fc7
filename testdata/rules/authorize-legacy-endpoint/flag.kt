import android.net.Uri

private const val ROOT = "https://api.citrixonline.com/oauth"

fun link(key: String): Uri = Uri.parse("https://api.getgo.com").buildUpon()
    .path("/oauth/authorize") // expect: authorize-legacy-endpoint high
    .appendQueryParameter("client_id", key)
    .appendQueryParameter("redirect_uri", "https://shop.example.org/back")
    .build()

fun byTemplate(key: String) = "$ROOT/authorize?client_id=$key" // expect: authorize-legacy-endpoint high

private fun String.withQuery(vararg pairs: Pair<String, String>) = this + pairs.joinToString("&", "?") { (name, value) -> "$name=$value" }

fun byExtension(key: String) = "https://api.getgo.com/oauth/authorize".withQuery("client_id" to key) // expect: authorize-legacy-endpoint high
