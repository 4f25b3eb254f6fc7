package shop

import (
	"net/http"
	"net/url"
)

type provider struct {
	host string
}

func (p *provider) submit(form url.Values) (*http.Response, error) {
	return http.PostForm(p.host+"/oauth/old_token", form)
}

type One struct{ provider }

type Two struct{ provider }

func NewOne() *One { return &One{provider{host: "https://api.example.test"}} }

func NewTwo() *Two { return &Two{provider{host: "https://login.other.test"}} }

func (o *One) Exchange(code string) (*http.Response, error) {
	return o.submit(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [one]
}

func (t *Two) Exchange(code string) (*http.Response, error) {
	return t.submit(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [two]
}
