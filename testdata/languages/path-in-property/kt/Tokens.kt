package com.acme

class Tokens : Sends() {
    init {
        path = "/oauth/old_token"
    }

    fun exchange(code: String) = submit(mapOf("grant_type" to "authorization_code", "code" to code)) // [code]

    fun refresh(token: String): String? {
        val fields = HashMap<String, String>()
        fields["grant_type"] = "refresh_token"
        fields.put("refresh_token", token)
        return submit(fields) // [refresh]
    }
}
