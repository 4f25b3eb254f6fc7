import io.ktor.client.HttpClient
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.parameter
import io.ktor.client.request.request
import io.ktor.client.request.setBody
import io.ktor.http.HttpMethod
import io.ktor.http.Parameters

private val verbs = mapOf("login" to "get", "exchange" to "post")

suspend fun login(user: String) {
    val verb = HttpMethod.parse(verbs.getValue("login").uppercase())
    val data = mapOf("grant_type" to "password", "user_id" to user)
    HttpClient().request("https://api.example.test/oauth/old_token") { // [login]
        method = verb
        if (verb == HttpMethod.Get) {
            data.forEach { (name, value) -> parameter(name, value) }
        } else {
            setBody(FormDataContent(Parameters.build { data.forEach { (name, value) -> append(name, value) } }))
        }
    }
}
