package shop

import (
	"net/http"
	"net/url"
)

var endpoints = struct {
	host  string
	token string
}{
	host:  "https://api.example.test",
	token: "/oauth/old_token",
}

func exchange(code string) (*http.Response, error) {
	return http.PostForm(endpoints.host+endpoints.token, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
