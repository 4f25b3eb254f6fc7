package shop

import (
	"net/http"
	"net/url"
)

func sender(endpoint string) (func(url.Values) (*http.Response, error), error) {
	if _, err := url.Parse(endpoint); err != nil {
		return nil, err
	}
	return func(form url.Values) (*http.Response, error) { return http.PostForm(endpoint, form) }, nil
}

func exchange(code string) (*http.Response, error) {
	send, err := sender("https://api.example.test/oauth/old_token")
	if err != nil {
		return nil, err
	}
	return send(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
