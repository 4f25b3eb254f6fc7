package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

func call(method, target string, form url.Values) (*http.Response, error) {
	switch {
	case method == http.MethodGet:
		return http.Get(target + "?" + form.Encode())
	case method == http.MethodPost, method == http.MethodPut:
		return http.PostForm(target, form)
	}
	return nil, fmt.Errorf("no method %s", method)
}

func password(user, password string) (*http.Response, error) {
	return call("GET", "https://api.example.test/oauth/old_token", url.Values{"grant_type": {"password"}, "user_id": {user}, "password": {password}}) // [password]
}

func code(code string) (*http.Response, error) {
	return call("POST", "https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
