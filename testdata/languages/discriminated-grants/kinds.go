package shop

import (
	"net/http"
	"net/url"
)

type kind string

const (
	byCode    kind = "code"
	byRefresh kind = "refresh"
)

type grant struct {
	kind  kind
	value string
}

func (g grant) fields() url.Values {
	form := url.Values{}
	switch g.kind {
	case byCode:
		form.Set("grant_type", "authorization_code")
		form.Set("code", g.value)
	case byRefresh:
		form.Set("grant_type", "refresh_token")
		form.Set("refresh_token", g.value)
	}
	return form
}

func token(g grant) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", g.fields()) // [token]
}

func Exchange(code string) (*http.Response, error) { return token(grant{byCode, code}) }

func Renew(old string) (*http.Response, error) { return token(grant{kind: byRefresh, value: old}) }
