package shop

import (
	"net/http"
	"net/url"
)

type endpoint interface {
	url() string
}

type poster struct {
	endpoint
}

func (p poster) post(form url.Values) (*http.Response, error) {
	return http.PostForm(p.url(), form)
}

type address struct{ host, path string }

func (a address) url() string { return a.host + a.path }

func exchange(code string) (*http.Response, error) {
	live := struct {
		poster
		retries int
	}{poster: poster{address{"https://api.example.test", "/oauth/old_token"}}, retries: 3}
	return live.post(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
