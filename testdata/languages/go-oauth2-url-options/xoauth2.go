package shop

import (
	"os"

	"golang.org/x/oauth2"
)

const domain = "https://api.example.test"

var endpoint = oauth2.Endpoint{
	AuthURL:  domain + "/oauth/old_authorize",
	TokenURL: domain + "/oauth/old_token",
}

func loginURL(state string) string {
	config := &oauth2.Config{
		ClientID:     os.Getenv("SHOP_ID"),
		ClientSecret: os.Getenv("SHOP_SECRET"),
		Endpoint:     endpoint, // [config]
	}
	return config.AuthCodeURL(state, oauth2.SetAuthURLParam("prompt", "login")) // [url]
}
