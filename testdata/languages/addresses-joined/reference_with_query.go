package shop

import (
	"net/http"
	"net/url"
	"strings"
)

const host = "https://api.example.test/v1/"

// address resolves a path against the host; what the path asks for goes.
func address(rel string) (string, error) {
	base, err := url.Parse(host)
	if err != nil {
		return "", err
	}
	ref, err := url.Parse(strings.TrimLeft(rel, "/"))
	if err != nil {
		return "", err
	}
	u := base.ResolveReference(&url.URL{Path: "../" + ref.Path})
	u.RawQuery = ""
	return u.String(), nil
}

func exchange(code string) (*http.Response, error) {
	target, err := address("/oauth/old_token?trace=1")
	if err != nil {
		return nil, err
	}
	return http.PostForm(target, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
