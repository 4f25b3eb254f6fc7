import android.net.Uri
import java.net.URL

private val base: Uri = Uri.parse("https://api.example.test")

fun authorizeUrl(): String =
    base.buildUpon() // [authorize]
        .path("/oauth/old_authorize")
        .appendQueryParameter("client_id", "k-1")
        .appendQueryParameter("redirect_uri", "https://shop.example.test/back")
        .build()
        .toString()

fun login(user: String): String {
    val uri = Uri.Builder()
        .scheme("https")
        .authority("api.example.test")
        .appendPath("oauth")
        .appendPath("old_token")
        .appendQueryParameter("grant_type", "password")
        .appendQueryParameter("user_id", user)
        .build()
    return URL(uri.toString()).readText() // [login]
}
