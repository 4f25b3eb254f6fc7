package shop

import (
	"net/http"
	"net/url"
)

type kind interface {
	path() string
	key() string
}

func submit[K kind](form url.Values) (*http.Response, error) {
	var of K
	form.Set("client_id", of.key())
	return http.PostForm("https://api.example.test"+of.path(), form)
}

type tokens struct{}

func (tokens) path() string { return "/oauth/old_token" }

func (tokens) key() string { return "k-9" }

func exchange(code string) (*http.Response, error) {
	return submit[tokens](url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
