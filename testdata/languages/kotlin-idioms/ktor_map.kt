import io.ktor.client.HttpClient
import io.ktor.client.request.forms.FormDataContent
import io.ktor.client.request.post
import io.ktor.client.request.setBody
import io.ktor.client.request.url
import io.ktor.http.Parameters
import kotlinx.coroutines.runBlocking

private val client = HttpClient()

fun main(args: Array<String>) = runBlocking {
    val fields = mapOf("grant_type" to "authorization_code", "code" to args[0])
    client.post { // [code]
        url("https://api.example.test/oauth/old_token")
        setBody(FormDataContent(Parameters.build { fields.forEach { (name, value) -> append(name, value) } }))
    }
    Unit
}
