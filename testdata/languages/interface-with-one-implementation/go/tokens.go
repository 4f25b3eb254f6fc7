package shop

import "net/http"

type Transport interface {
	Post(path string, fields map[string]string) (*http.Response, error)
}

type Tokens struct {
	transport Transport
}

func NewTokens(transport Transport) *Tokens {
	return &Tokens{transport}
}

func (t *Tokens) Exchange(code string) (*http.Response, error) {
	return t.transport.Post("/oauth/old_token", map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}
