package shop

type Client struct {
	endpoint string
}

func New() Client {
	return Client{endpoint: "https://api.example.test/oauth/old_token"}
}
