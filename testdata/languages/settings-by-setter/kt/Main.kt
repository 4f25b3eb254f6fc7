package shop

fun main(args: Array<String>) {
    Settings.use("https://api.example.test", key = "k-6")
    Login().run(args[0])
}
