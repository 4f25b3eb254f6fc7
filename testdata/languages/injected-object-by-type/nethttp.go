package shop

import (
	"net/http"
	"net/url"
)

type wire struct {
	host string
}

func newWire() *wire { return &wire{host: "https://api.example.test"} }

func (w *wire) submitForm(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(w.host+path, form)
}

type accounts struct {
	wire *wire
}

func newAccounts(w *wire) *accounts { return &accounts{wire: w} }

func (a *accounts) exchange(code string) (*http.Response, error) {
	return a.wire.submitForm("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
