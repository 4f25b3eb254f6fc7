package shop

import (
	"net/http"
	"net/url"
	"os"
)

type Config struct {
	TokenURL string
	ClientID string
}

func FromEnvironment() Config {
	config := Config{TokenURL: os.Getenv("SHOP_TOKEN_URL"), ClientID: os.Getenv("SHOP_CLIENT_ID")}
	if config.TokenURL == "" {
		config.TokenURL = "https://api.example.test/oauth/old_token"
	}
	return config
}

func Exchange(config Config, code string) (*http.Response, error) {
	return http.PostForm(config.TokenURL, url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {config.ClientID},
	})
}

func Run(code string) (*http.Response, error) {
	return Exchange(FromEnvironment(), code)
}
