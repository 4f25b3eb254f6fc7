package shop

import (
	"net/http"
	"net/url"
)

type repository struct {
	http *http.Client
}

func (r *repository) exchange(code string) (*http.Response, error) {
	return r.http.PostForm("https://api.example.test/oauth/old_token", // [code]
		url.Values{"grant_type": {"authorization_code"}, "code": {code}})
}
