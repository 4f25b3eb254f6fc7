import android.content.SharedPreferences
import arrow.core.retry
import arrow.core.Schedule
import io.ktor.client.HttpClient
import io.ktor.client.call.body
import io.ktor.client.request.forms.submitForm
import io.ktor.http.isSuccess
import io.ktor.http.parameters

class Renewer(private val preferences: SharedPreferences, private val http: HttpClient = HttpClient()) {
    suspend fun run(token: String) {
        val answer = Schedule.recurs<Throwable>(3).retry {
            val response = http.submitForm("https://api.example.test/oauth/old_token", parameters { // [refresh]
                append("grant_type", "refresh_token")
                append("refresh_token", token)
            })
            check(response.status.isSuccess()) { "refused" }
            response.body<Map<String, String>>()
        }
        preferences.edit().putString("token", answer.getValue("access_token")).apply()
    }
}
