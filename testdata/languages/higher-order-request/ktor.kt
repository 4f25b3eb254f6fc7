import io.ktor.client.HttpClient
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.header
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.statement.bodyAsText
import io.ktor.http.Parameters

typealias Caller = suspend (Map<String, String>) -> String

private fun caller(path: String, trace: String): Caller = { input ->
    HttpClient().post("https://api.example.test$path") {
        header("X-Trace", trace)
        setBody(FormDataContent(Parameters.build { input.forEach { (name, value) -> append(name, value) } }))
    }.bodyAsText()
}

private val byRefresh = caller("/oauth/old_token", trace = "r")

class Calls(private val byCode: Caller = caller("/oauth/old_token", "c")) {
    suspend fun exchange(code: String) = byCode(mapOf("grant_type" to "authorization_code", "code" to code)) // [code]

    suspend fun refresh(token: String) = byRefresh(mapOf("grant_type" to "refresh_token", "refresh_token" to token)) // [refresh]
}
