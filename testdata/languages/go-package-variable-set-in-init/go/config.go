package shop

var tokenURL string

func init() {
	tokenURL = "https://api.example.test" + "/oauth/old_token"
}
