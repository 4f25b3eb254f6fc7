package shop

import (
	"os"

	"golang.org/x/oauth2"
)

const host = "https://api.example.test"

var config = &oauth2.Config{
	ClientID:     os.Getenv("SHOP_KEY"),
	ClientSecret: os.Getenv("SHOP_SECRET"),
	RedirectURL:  "https://desk.example.test/back",
	Endpoint: oauth2.Endpoint{ // [config]
		AuthURL:  host + "/oauth/old_authorize?prompt=login",
		TokenURL: host + "/oauth/old_token",
	},
}
