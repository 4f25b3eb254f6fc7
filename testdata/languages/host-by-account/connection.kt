import java.net.URL

object Regions {
    private val HOSTS = mapOf("us" to "https://api.example.test", "eu" to "https://eu.example.test")

    fun byMap(region: String, user: String): String {
        val host = HOSTS[region] ?: throw IllegalArgumentException(region)
        return URL("$host/oauth/old_token?grant_type=password&user_id=$user").readText() // [map]
    }

    fun bySwitch(region: String, user: String): String {
        val host = when (region) {
            "us" -> "https://api.example.test"
            "eu" -> "https://eu.example.test"
            else -> throw IllegalArgumentException(region)
        }
        return URL("$host/oauth/old_token?grant_type=password&user_id=$user").readText() // [switch]
    }
}
