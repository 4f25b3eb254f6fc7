package shop

import (
	"net/http"
	"net/url"
)

var base = &url.URL{Scheme: "https", Host: "api.example.test"}

func authorizeURL() string {
	u := *base
	u.Path = "/oauth/old_authorize"
	query := u.Query()
	query.Set("client_id", "k-1")
	query.Add("redirect_uri", "https://shop.example.test/back")
	u.RawQuery = query.Encode()
	return u.String() // [authorize]
}

func login(user string) (*http.Response, error) {
	u, err := url.Parse("https://api.example.test/oauth/old_token")
	if err != nil {
		return nil, err
	}
	u.RawQuery = url.Values{"grant_type": {"password"}, "user_id": {user}}.Encode()
	return http.Get(u.String()) // [login]
}
