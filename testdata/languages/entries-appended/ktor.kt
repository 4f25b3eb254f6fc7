import io.ktor.client.HttpClient
import io.ktor.client.request.forms.submitForm
import io.ktor.client.request.headers
import io.ktor.client.statement.bodyAsText
import io.ktor.http.ParametersBuilder

private fun ParametersBuilder.appendAllOf(values: Map<String, String>) {
    values.forEach { (name, value) -> append(name, value) }
}

suspend fun exchange(code: String): String {
    val body = ParametersBuilder()
    body.appendAllOf(mapOf("grant_type" to "authorization_code", "code" to code))
    for ((name, value) in listOf("redirect_uri" to "https://shop.example.test/back")) {
        body.append(name, value)
    }
    return HttpClient().submitForm("https://api.example.test/oauth/old_token", body.build()) { // [code]
        headers {
            append("Accept", "application/json")
            append("X-Shop", "7")
        }
    }.bodyAsText()
}
