fun loginUrl(id: String, state: String) = "https://api.getgo.com/oauth/v2/authorize?client_id=$id&state=$state" // expect: authorize-response-type high
