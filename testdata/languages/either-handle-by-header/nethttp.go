package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

func plain(body io.Reader) (*http.Request, error) {
	return http.NewRequest("POST", "https://api.example.test/oauth/old_token", body)
}

func viaProxy(body io.Reader) (*http.Request, error) {
	req, err := plain(body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("X-Proxy", "1")
	return req, nil
}

func exchange(code string, proxied bool) (*http.Response, error) {
	body := strings.NewReader(url.Values{"grant_type": {"authorization_code"}, "code": {code}}.Encode())
	newRequest := plain
	if proxied {
		newRequest = viaProxy
	}
	req, err := newRequest(body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [code]
}
