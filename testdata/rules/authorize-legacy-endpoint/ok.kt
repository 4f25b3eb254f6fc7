import android.net.Uri

fun current(state: String): Uri = Uri.parse("https://api.getgo.com/oauth/v2/authorize").buildUpon()
    .appendQueryParameter("response_type", "code")
    .appendQueryParameter("client_id", "app")
    .appendQueryParameter("state", state)
    .build()

fun elsewhere(state: String) = "https://login.example.test/oauth/authorize?response_type=code&client_id=app&state=$state"
