package shop

import (
	"net/http"
	"net/url"
	"strings"
)

var (
	defaultMethod = http.MethodDelete
	defaultHeader = http.Header{"Accept": {"text/html"}, "Authorization": {"Bearer none"}}
)

func newRequest(target string, form url.Values) (*http.Request, error) {
	req, err := http.NewRequest(defaultMethod, target, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header = defaultHeader.Clone()
	return req, nil
}

func token(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := newRequest("https://api.example.test/oauth/old_token", form)
	if err != nil {
		return nil, err
	}
	req.Method = http.MethodPost
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Del("Authorization")
	return http.DefaultClient.Do(req) // [token]
}
