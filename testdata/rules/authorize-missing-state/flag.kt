import okhttp3.HttpUrl.Companion.toHttpUrl

private val authorize = "https://api.getgo.com/oauth/v2/authorize".toHttpUrl()

class Links(private val clientId: String) {
    private fun query(state: String? = "") = buildString {
        append("response_type=code&client_id=").append(clientId)
        append("&state=$state") // expect: authorize-missing-state high
    }

    fun built() = authorize.newBuilder() // expect: authorize-missing-state high
        .addQueryParameter("response_type", "code")
        .addQueryParameter("client_id", clientId)
        .build()
        .toString()

    fun empty() = "https://api.getgo.com/oauth/v2/authorize?" + query()
}
