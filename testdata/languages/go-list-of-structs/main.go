package shop

import (
	"net/http"
	"net/url"
)

type param struct{ name, value string }

func login(user, password string) (*http.Response, error) {
	params := []param{{"grant_type", "password"}, {"user_id", user}, {name: "password", value: password}}
	query := url.Values{}
	for _, p := range params {
		query.Add(p.name, p.value)
	}
	return http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
}
