package shop

import (
	"net/http"
	"net/url"
)

type grant interface {
	fields() url.Values
}

type refresh struct{ token string }

func (r *refresh) fields() url.Values {
	return url.Values{"grant_type": {"refresh_token"}, "refresh_token": {r.token}}
}

var grants = map[string]func(value string) grant{}

func register(name string, make func(string) grant) { grants[name] = make }

func init() {
	register("refresh", func(token string) grant { return &refresh{token: token} })
}

func run(token string) (*http.Response, error) {
	g := grants["refresh"](token)
	return http.PostForm("https://api.example.test/oauth/old_token", g.fields()) // [send]
}
