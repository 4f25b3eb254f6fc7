package shop

import okhttp3.FormBody
import okhttp3.OkHttpClient

abstract class ApiBase {
    protected val client = OkHttpClient()
    protected open var root: String = "https://api.example.test"

    protected fun form(fields: Map<String, String>) = FormBody.Builder().apply { fields.forEach { (k, v) -> add(k, v) } }.build()

    protected companion object {
        const val CLIENT_ID = "k-1"
    }
}
