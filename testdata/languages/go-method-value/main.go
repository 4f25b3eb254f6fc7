package shop

import (
	"net/http"
	"net/url"
)

type api struct{ host string }

func (a api) post(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(a.host+path, form)
}

func exchange(code string) (*http.Response, error) {
	send := api{"https://api.example.test"}.post
	return send("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
