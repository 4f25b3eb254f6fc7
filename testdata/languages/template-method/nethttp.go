package shop

import (
	"net/http"
	"net/url"
)

type grant interface {
	verb() string
	fields() url.Values
}

func execute(g grant) (*http.Response, error) {
	target := "https://api.example.test/oauth/old_token"
	if g.verb() == http.MethodGet {
		return http.Get(target + "?" + g.fields().Encode()) // [send]
	}
	return http.PostForm(target, g.fields()) // [send]
}

type passwordGrant struct{ user string }

func (passwordGrant) verb() string { return http.MethodGet }

func (p passwordGrant) fields() url.Values {
	return url.Values{"grant_type": {"password"}, "user_id": {p.user}}
}

type refreshGrant struct{ token string }

func (refreshGrant) verb() string { return http.MethodPost }

func (r refreshGrant) fields() url.Values {
	return url.Values{"grant_type": {"refresh_token"}, "refresh_token": {r.token}}
}

func login(user string) (*http.Response, error) { return execute(passwordGrant{user}) }

func refresh(token string) (*http.Response, error) { return execute(refreshGrant{token}) }
