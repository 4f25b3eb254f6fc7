fun loginUrl(id: String, state: String) = "https://api.getgo.com/oauth/v2/authorize?response_type=code&client_id=$id&state=$state"
fun other(id: String) = "https://login.portal.dev/oauth/v2/authorize?client_id=$id"
