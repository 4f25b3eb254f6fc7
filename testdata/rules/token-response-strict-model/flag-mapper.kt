package org.acme.webinars

import com.fasterxml.jackson.annotation.JsonProperty
import com.fasterxml.jackson.module.kotlin.jacksonObjectMapper
import com.fasterxml.jackson.module.kotlin.readValue
import okhttp3.Credentials
import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request

class ByDefault(@JsonProperty("access_token") val accessToken: String) // expect: token-response-strict-model high

class Held(@JsonProperty("access_token") val accessToken: String) // expect: token-response-strict-model high

class Login(private val id: String, private val secret: String) {
    private val mapper = jacksonObjectMapper()

    private fun obtain(code: String): String {
        val form = FormBody.Builder().add("grant_type", "authorization_code").add("code", code).build()
        val request = Request.Builder().url("https://api.getgo.com/oauth/v2/token").header("Authorization", Credentials.basic(id, secret))
        return OkHttpClient().newCall(request.post(form).build()).execute().body!!.string()
    }

    // A mapper rejects what a class doesn't know, unless it is told otherwise.
    fun byDefault(code: String): ByDefault = jacksonObjectMapper().readValue(obtain(code), ByDefault::class.java)

    fun held(code: String) = mapper.readValue<Held>(obtain(code))
}
