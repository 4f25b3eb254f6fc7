package portal

// login posts to https://api.getgo.com/oauth/v2/token.
func login() {}
