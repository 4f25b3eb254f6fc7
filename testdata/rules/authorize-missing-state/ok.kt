import java.util.UUID
import okhttp3.HttpUrl.Companion.toHttpUrl

class Links(private val clientId: String) {
    private val state by lazy { UUID.randomUUID().toString() }

    fun built() = "https://api.getgo.com/oauth/v2/authorize".toHttpUrl().newBuilder().apply {
        addQueryParameter("response_type", "code")
        addQueryParameter("client_id", clientId)
        addQueryParameter("state", state)
    }.build().toString()

    fun elsewhere() = "https://login.example.org/oauth/authorize?response_type=code&client_id=$clientId"
}
