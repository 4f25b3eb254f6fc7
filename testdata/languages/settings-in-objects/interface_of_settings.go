package shop

import (
	"net/http"
	"net/url"
)

type Settings interface {
	Host() string
	TokenPath() string
}

type fixed struct{}

func (fixed) Host() string { return "https://api.example.test" }

func (f fixed) TokenPath() string { return "/oauth/old_token" }

type tokens struct {
	Settings
}

func exchange(code string) (*http.Response, error) {
	t := tokens{fixed{}}
	return http.PostForm(t.Host()+t.TokenPath(), url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
