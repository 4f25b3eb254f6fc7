package com.acme

import org.springframework.util.LinkedMultiValueMap
import org.springframework.web.client.RestTemplate

class Tokens(private val properties: ShopProperties) {
    fun exchange(code: String): String? {
        val form = LinkedMultiValueMap<String, String>()
        form.add("grant_type", "authorization_code")
        form.add("code", code)
        return RestTemplate().postForObject(properties.host + properties.oauth.tokenPath, form, String::class.java) // [code]
    }
}
