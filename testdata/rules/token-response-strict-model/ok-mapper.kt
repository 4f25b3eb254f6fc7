package org.acme.webinars

import com.fasterxml.jackson.annotation.JsonIgnoreProperties
import com.fasterxml.jackson.annotation.JsonProperty
import com.fasterxml.jackson.databind.DeserializationFeature
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class First(@JsonProperty("access_token") val accessToken: String)

@JsonIgnoreProperties(ignoreUnknown = true)
class Second(@JsonProperty("access_token") val accessToken: String)

class Login(private val id: String, private val secret: String) {
    private val lenient = jacksonObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false)

    private fun obtain(code: String): String {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret))
        return OkHttpClient().newCall(request.post(form).build()).execute().body!!.string()
    }

    fun first(code: String): First = lenient.readValue(obtain(code), First::class.java)

    fun second(code: String) = jacksonObjectMapper().readValue<Second>(obtain(code))
}
