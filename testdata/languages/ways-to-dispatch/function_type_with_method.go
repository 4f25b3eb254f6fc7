package shop

import (
	"net/http"
	"net/url"
)

type sender interface {
	Send(form url.Values) (*http.Response, error)
}

type senderFunc func(form url.Values) (*http.Response, error)

func (f senderFunc) Send(form url.Values) (*http.Response, error) { return f(form) }

func exchange(code string) (*http.Response, error) {
	var s sender = senderFunc(func(form url.Values) (*http.Response, error) {
		return http.PostForm("https://api.example.test/oauth/old_token", form)
	})
	return s.Send(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
