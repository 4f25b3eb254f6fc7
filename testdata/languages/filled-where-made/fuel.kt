import com.github.kittinunf.fuel.httpPost

fun exchange(code: String): String {
    val fields = object : HashMap<String, Any>() {
        init {
            put("grant_type", "authorization_code")
            put("code", code)
        }
    }
    val (_, _, result) = "https://api.example.test/oauth/old_token".httpPost(fields.toList()).responseString() // [code]
    return result.get()
}
