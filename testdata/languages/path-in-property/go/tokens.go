package shop

import (
	"net/http"
	"net/url"
)

type Tokens struct {
	*sends
}

func NewTokens() *Tokens {
	return &Tokens{&sends{host: "https://api.example.test", path: "/oauth/old_token"}}
}

func (t *Tokens) Exchange(code string) (*http.Response, error) {
	return t.submit(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func (t *Tokens) Refresh(token string) (*http.Response, error) {
	fields := url.Values{}
	fields.Set("grant_type", "refresh_token")
	fields.Set("refresh_token", token)
	return t.submit(fields) // [refresh]
}
