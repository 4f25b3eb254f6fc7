package shop

import (
	"net/http"
	"net/url"
)

const template = "https://desk.example.test/start?grant_type=password&client_id=k-1"

func login() (*http.Response, error) {
	u, err := url.Parse(template)
	if err != nil {
		return nil, err
	}
	return http.Get("https://api.example.test/oauth/old_token?" + u.RawQuery) // [login]
}
