package shop

import (
	"net/http"
	"net/url"
)

type grant interface {
	params() url.Values
}

type byCode string

type byRefresh struct {
	token string
}

func (c byCode) params() url.Values {
	return url.Values{"grant_type": {"authorization_code"}, "code": {string(c)}}
}

func (r byRefresh) params() url.Values {
	return url.Values{"grant_type": {"refresh_token"}, "refresh_token": {r.token}}
}

func send(params url.Values) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", params) // [code] [refresh]
}

func exchange(code string) (*http.Response, error) {
	return send(byCode(code).params())
}

func refresh(old string) (*http.Response, error) {
	return send(byRefresh{old}.params())
}
