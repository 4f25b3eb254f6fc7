import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import kotlinx.serialization.json.Json
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive

suspend fun exchange(code: String) {
    val text = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).bodyAsText()
    val json = Json.parseToJsonElement(text).jsonObject
    println(json["access_token"]?.jsonPrimitive?.content)
    println(json["platform"])
}
