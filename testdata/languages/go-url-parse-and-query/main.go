package shop

import (
	"net/http"
	"net/url"
)

func login(user, password string) (*http.Response, error) {
	u, err := url.Parse("https://api.example.test")
	if err != nil {
		return nil, err
	}
	u.Path = "/oauth/old_token"
	q := u.Query()
	q.Set("grant_type", "password")
	q.Set("user_id", user)
	q.Set("password", password)
	q.Add("client_id", "k-1")
	u.RawQuery = q.Encode()
	return http.Get(u.String()) // [login]
}

func authorize() string {
	u := url.URL{
		Scheme:   "https",
		Host:     "api.example.test",
		Path:     "/oauth/old_authorize",
		RawQuery: url.Values{"client_id": {"k-1"}, "redirect_uri": {"https://shop.example.test/back"}}.Encode(),
	}
	return u.String() // [authorize]
}
