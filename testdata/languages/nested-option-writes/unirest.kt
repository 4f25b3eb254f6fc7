import kong.unirest.Unirest

fun exchange(code: String, id: String, secret: String, scope: String?): String {
    val options = mutableMapOf<String, MutableMap<String, Any>>()
    options.getOrPut("headers") { mutableMapOf() }["Accept"] = "application/json"
    options.getOrPut("form") { mutableMapOf() }.putAll(mapOf("grant_type" to "authorization_code", "code" to code))
    if (scope != null) {
        options["form"]!!["scope"] = scope
    }
    val request = Unirest.post("https://api.example.test/oauth/old_token").basicAuth(id, secret)
    options["headers"]?.forEach { (name, value) -> request.header(name, value.toString()) }
    return request.fields(options["form"]).asString().body // [code]
}
