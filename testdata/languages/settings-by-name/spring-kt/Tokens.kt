package com.acme

import org.springframework.beans.factory.annotation.Value
import org.springframework.core.env.Environment
import org.springframework.stereotype.Service
import org.springframework.util.LinkedMultiValueMap
import org.springframework.web.client.RestTemplate

@Service
class Tokens(@Value("\${shop.key:none}") private val key: String, private val environment: Environment) {
    @Value("\${shop.token-url}")
    private lateinit var tokenUrl: String

    fun exchange(code: String): String? {
        val form = LinkedMultiValueMap<String, String>().apply {
            add("grant_type", "authorization_code")
            add("code", code)
        }
        return RestTemplate().postForObject(tokenUrl, form, String::class.java) // [code]
    }

    fun login(user: String): String? {
        val url = environment.getProperty("shop.host") + "/oauth/old_token?grant_type=password&user_id=$user&client_id=$key"
        return RestTemplate().getForObject(url, String::class.java) // [login]
    }
}
