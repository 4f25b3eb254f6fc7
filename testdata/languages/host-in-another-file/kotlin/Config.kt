package portal

object Config {
    const val HOST = "https://api.example.test"
    const val KEY = "k-100"
}
