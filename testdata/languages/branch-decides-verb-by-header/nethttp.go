package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

func call(path string, form url.Values, token string) (*http.Response, error) {
	method := http.MethodGet
	var body io.Reader
	if form != nil {
		method, body = http.MethodPost, strings.NewReader(form.Encode())
	}
	req, err := http.NewRequest(method, "https://api.example.test"+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	switch {
	case form != nil:
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	case token != "":
		req.Header.Set("Authorization", "Bearer "+token)
	}
	return http.DefaultClient.Do(req)
}

func refresh(token string) (*http.Response, error) {
	return call("/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}, "") // [refresh]
}

func me(session string) (*http.Response, error) {
	return call("/v1/me", nil, "t"+session) // [me]
}
