import io.ktor.client.HttpClient
import io.ktor.client.request.basicAuth
import io.ktor.client.request.forms.submitForm
import io.ktor.client.statement.HttpResponse
import io.ktor.http.parameters

class Auth private constructor(base: String, private val id: String, private val secret: String) {
    private val base = base.trimEnd('/')

    suspend fun exchange(code: String): HttpResponse =
        HttpClient().submitForm("$base/oauth/old_token", parameters { // [code]
            append("grant_type", "authorization_code")
            append("code", code)
        }) {
            basicAuth(id, secret)
        }

    companion object {
        @JvmStatic
        fun of(base: String, id: String, secret: String) = Auth(base, id, secret)
    }
}

fun auth(id: String, secret: String) = Auth.of(id = id, secret = secret, base = "https://api.example.test/")
