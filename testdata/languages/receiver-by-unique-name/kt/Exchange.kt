package shop

import com.acme.inject.Locator

fun exchange(code: String): Any? {
    val wire = Locator.find("wire")
    return wire.submitForm("/oauth/old_token", mapOf("grant_type" to "authorization_code", "code" to code)) // [code]
}
