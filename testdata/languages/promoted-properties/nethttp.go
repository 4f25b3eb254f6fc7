package shop

import (
	"net/http"
	"net/url"
)

type endpoint struct {
	host, path string
	key        string
}

type option func(*endpoint)

func withHost(host string) option { return func(e *endpoint) { e.host = host } }

func withKey(key string) option { return func(e *endpoint) { e.key = key } }

func newEndpoint(options ...option) *endpoint {
	e := endpoint{host: "https://none.example.test", path: "/oauth/old_token"}
	for _, apply := range options {
		apply(&e)
	}
	return &e
}

func (e *endpoint) submit(form url.Values) (*http.Response, error) {
	form.Set("client_id", e.key)
	return http.PostForm(e.host+e.path, form)
}

func live() *endpoint { return newEndpoint(withHost("https://api.example.test"), withKey("k-1")) }

func exchange(code string) (*http.Response, error) {
	return live().submit(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
