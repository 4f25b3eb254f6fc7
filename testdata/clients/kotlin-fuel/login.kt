// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* client_id=desk-1
import com.github.kittinunf.fuel.httpGet

fun login(user: String) {
    "https://api.example.test/oauth/old_token"
        .httpGet(listOf("grant_type" to "password", "user_id" to user, "client_id" to "desk-1"))
        .responseString()
}
