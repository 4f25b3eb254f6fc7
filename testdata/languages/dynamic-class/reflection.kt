import okhttp3.FormBody
import okhttp3.OkHttpClient
import okhttp3.Request
import kotlin.reflect.KClass
import kotlin.reflect.full.createInstance

interface Grant {
    fun fields(token: String): Map<String, String>
}

class Refresh : Grant {
    override fun fields(token: String) = mapOf("grant_type" to "refresh_token", "refresh_token" to token)
}

private val GRANTS: Map<String, KClass<out Grant>> = mapOf("refresh" to Refresh::class)

fun run(token: String) {
    val grant = GRANTS.getValue("refresh").createInstance()
    val form = FormBody.Builder()
    grant.fields(token).forEach { (name, value) -> form.add(name, value) }
    OkHttpClient().newCall(Request.Builder().url("https://api.example.test/oauth/old_token").post(form.build()).build()).execute() // [send]
}
