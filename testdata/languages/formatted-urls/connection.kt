import java.net.URL

private const val LOGIN = "https://%s/oauth/old_token?grant_type=password&user_id=%s&client_id=%3\$s"
private const val REFRESH = "{host}/oauth/old_token?grant_type=refresh_token&refresh_token={token}"

class Urls {
    fun login(user: String): String {
        val url = LOGIN.format("api.example.test", user, "k-1")
        return URL(url).readText() // [sprintf]
    }

    fun refresh(token: String): String {
        val url = REFRESH.replace("{host}", "https://api.example.test").replace("{token}", token)
        return URL(url).readText() // [replace]
    }

    fun authorize(back: String) = String.format("https://api.example.test/oauth/old_authorize?client_id=%s&redirect_uri=%s", "k-1", back) // [authorize]
}
