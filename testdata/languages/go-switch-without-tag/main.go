package shop

import (
	"net/http"
	"net/url"
)

func call(path string, values url.Values, isQuery bool) (*http.Response, error) {
	target := "https://api.example.test" + path
	switch {
	case isQuery && len(values) > 0:
		return http.Get(target + "?" + values.Encode())
	case len(values) == 0:
		return http.Get(target)
	default:
		return http.PostForm(target, values)
	}
}

func login(user, password string) (*http.Response, error) {
	return call("/oauth/old_token", url.Values{"grant_type": {"password"}, "user_id": {user}, "password": {password}}, true) // [login]
}

func me() (*http.Response, error) {
	return call("/v1/me", url.Values{"fields": {"name"}}, false) // [me]
}
