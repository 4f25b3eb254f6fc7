package portal

import java.net.URL

fun login(user: String, password: String) =
    URL(Config.HOST + "/oauth/old_token?grant_type=password&user_id=" + user + "&password=" + password + "&client_id=" + Config.KEY).openStream() // [login]

fun authorize() = "${Config.HOST}/oauth/old_authorize?client_id=${Config.KEY}" // [authorize]
