package shop

import (
	"net/http"
	"net/url"
	"os"
)

func run(user string, live bool, query url.Values) (*http.Response, error) {
	key := "k-demo"
	if live {
		key = os.Getenv("SHOP_KEY")
	} else if query.Has("key") {
		key = query.Get("key")
	}
	target := "https://api.example.test/oauth/old_token"
	target += "?grant_type=password&user_id=" + user
	target += "&client_id=" + key
	return http.Get(target) // [login]
}
