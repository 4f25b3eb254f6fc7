package shop

object Settings {
    var host = "https://api.example.test"
    lateinit var key: String

    init {
        key = "k-1"
    }
}
