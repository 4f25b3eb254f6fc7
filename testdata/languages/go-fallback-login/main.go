package shop

import (
	"net/http"
	"net/url"
)

type api struct{ user, password string }

func (a *api) refresh(token string) (*http.Response, error) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
	if err != nil {
		return a.login()
	}
	return resp, nil
}

func (a *api) login() (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {a.user}, "password": {a.password}}
	return http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
}
