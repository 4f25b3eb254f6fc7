import com.vendor.transport.Pipe

class Exchange(private val pipe: Pipe = Pipe("shop")) {
    fun run(code: String, client: String): Any {
        val fields = mapOf("grant_type" to "authorization_code", "code" to code, "client_id" to client)
        return pipe.shove("https://api.example.test/oauth/old_token", fields) // [code]
    }
}
