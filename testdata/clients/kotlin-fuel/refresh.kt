// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/x-www-form-urlencoded
// expect: GET https://api.example.test/v1/me headers Authorization="Bearer *"
// expect: PUT https://api.example.test/v1/me form name=desk
import com.github.kittinunf.fuel.Fuel
import com.github.kittinunf.fuel.httpPost

fun refresh(token: String) {
    "https://api.example.test/oauth/token".httpPost()
        .header("Content-Type", "application/x-www-form-urlencoded")
        .body("grant_type=refresh_token&refresh_token=$token")
        .responseString()
    Fuel.get("https://api.example.test/v1/me").authentication().bearer(token).responseString()
    Fuel.put("https://api.example.test/v1/me", listOf("name" to "desk")).response()
}
