package com.shop

interface Transport {
    fun post(path: String, vararg fields: Pair<String, String>): String?
}
