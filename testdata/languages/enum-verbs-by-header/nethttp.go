package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type verb int

const (
	get verb = iota
	post
)

var verbs = [...]string{get: "GET", post: "POST"}

func (v verb) String() string { return verbs[v] }

const tokenPath = "/oauth/old_token"

func send(v verb, path string, form url.Values) (*http.Response, error) {
	req, err := http.NewRequest(v.String(), "https://api.example.test"+path, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}

func exchange(code string) (*http.Response, error) {
	return send(post, tokenPath, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
