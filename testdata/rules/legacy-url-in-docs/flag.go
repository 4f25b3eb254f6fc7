package portal

// login posts to https://api.getgo.com/oauth/access_token. // expect: legacy-url-in-docs high
func login() {}
