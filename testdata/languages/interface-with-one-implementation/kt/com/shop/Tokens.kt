package com.shop

class Tokens(private val transport: Transport) {
    fun exchange(code: String) = transport.post("/oauth/old_token", "grant_type" to "authorization_code", "code" to code) // [code]
}
