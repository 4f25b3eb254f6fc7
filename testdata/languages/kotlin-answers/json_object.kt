import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.bodyAsText
import io.ktor.http.parameters
import org.json.JSONObject

suspend fun exchange(code: String) {
    val text = HttpClient().submitForm("https://api.example.test/oauth/old_token", parameters { // [code]
        append("grant_type", "authorization_code")
        append("code", code)
    }).bodyAsText()
    val json = JSONObject(text)
    println(json.getString("access_token") + json.optString("platform"))
}
