package shop

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
)

func common() map[string]string {
	return map[string]string{"Accept": "application/json", "User-Agent": "shop/1"}
}

func basic(id, secret string) map[string]string {
	pair := strings.Join([]string{id, secret}, ":")
	return map[string]string{"Authorization": "Basic " + base64.StdEncoding.EncodeToString([]byte(pair))}
}

func bearer(token string) map[string]string {
	return map[string]string{"Authorization": "Bearer " + token}
}

func with(req *http.Request, all ...map[string]string) *http.Request {
	for _, headers := range all {
		for name, value := range headers {
			req.Header.Set(name, value)
		}
	}
	return req
}

func refresh(token, id, secret string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(with(req, common(), basic(id, secret))) // [token]
}

func me(token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.example.test/v1/me", nil)
	if err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(with(req, common(), bearer(token))) // [me]
}
