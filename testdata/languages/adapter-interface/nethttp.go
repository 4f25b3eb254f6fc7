package shop

import (
	"net/http"
	"net/url"
)

type transport interface {
	post(path string, form url.Values) (*http.Response, error)
}

type plain struct {
	host string
}

func (p plain) post(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(p.host+path, form)
}

type tokens struct {
	transport transport
}

func newTokens() *tokens {
	return &tokens{transport: plain{"https://api.example.test"}}
}

func (t *tokens) refresh(token string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	return t.transport.post("/oauth/old_token", form) // [refresh]
}
