package shop.api

import java.net.URL

class Api {
    internal val client = "k-1"

    fun login(user: String): String = URL("$TOKEN?${query(this, user)}").readText() // [login]
}
