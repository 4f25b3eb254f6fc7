package names

const (
	Host  = "https://api.example.test"
	Token = Host + "/oauth/old_token"
)
