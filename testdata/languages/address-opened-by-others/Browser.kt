private const val HOST = "https://api.example.test"

class Desk(private val browser: Browser, private val settings: Settings) {
    fun login() {
        val address = "$HOST/oauth/old_authorize?client_id=k-1&redirect_uri=${settings.back}"
        browser.open(address) // [authorize]
    }
}
