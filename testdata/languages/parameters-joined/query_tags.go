package shop

import (
	"net/http"

	"github.com/google/go-querystring/query"
)

type codeGrant struct {
	GrantType string `url:"grant_type"`
	Code      string `url:"code"`
	Scope     string `url:"scope,omitempty"`
	secret    string
}

func exchange(code string) (*http.Response, error) {
	form, err := query.Values(codeGrant{GrantType: "authorization_code", Code: code})
	if err != nil {
		return nil, err
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
