package shop

import (
	"net/http"
	"net/url"
)

func send(path string, params url.Values, post bool) (*http.Response, error) {
	target := "https://api.example.test" + path
	if post {
		return http.PostForm(target, params)
	}
	return http.Get(target + "?" + params.Encode())
}

func login(user string) (*http.Response, error) {
	params := url.Values{}
	params.Add("grant_type", "password")
	params.Add("user_id", user)
	return send("/oauth/old_token", params, false) // [get]
}

func refresh(token string) (*http.Response, error) {
	return send("/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}, true) // [post]
}
