package shop

import (
	"net/http"
	"net/url"
)

type grant interface{ isGrant() }

type codeGrant struct{ code string }

type refreshGrant struct{ token string }

func (codeGrant) isGrant()    {}
func (refreshGrant) isGrant() {}

func fields(g grant) url.Values {
	switch g := g.(type) {
	case codeGrant:
		return url.Values{"grant_type": {"authorization_code"}, "code": {g.code}}
	case refreshGrant:
		return url.Values{"grant_type": {"refresh_token"}, "refresh_token": {g.token}}
	default:
		panic("no such grant")
	}
}

func token(g grant) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", fields(g)) // [token]
}

func exchange(code string) (*http.Response, error) { return token(codeGrant{code}) }

func renew(old string) (*http.Response, error) { return token(refreshGrant{old}) }
