package shop

import java.net.URL

class Login {
    fun run(user: String) =
        URL("${Settings.host}/oauth/old_token?grant_type=password&user_id=$user&client_id=${Settings.key}").readText() // [login]
}
