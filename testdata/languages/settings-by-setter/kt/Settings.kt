package shop

object Settings {
    lateinit var host: String
    var key: String? = null
        private set

    fun use(host: String, key: String) {
        this.host = host
        this.key = key
    }
}
