package shop

import (
	"net/http"
	"net/url"
)

var base, _ = url.Parse("https://api.example.test/v1/")

func exchange(code string) (*http.Response, error) {
	ref, err := url.Parse("/oauth/old_token")
	if err != nil {
		return nil, err
	}
	target := base.ResolveReference(ref)
	return http.PostForm(target.String(), url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
