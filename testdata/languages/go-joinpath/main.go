package shop

import (
	"net/http"
	"net/url"
	"path"
)

const host = "https://api.example.test/"

func exchange(code string) (*http.Response, error) {
	target, err := url.JoinPath(host, "oauth", "old_token")
	if err != nil {
		return nil, err
	}
	return http.PostForm(target, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func refresh(token string) (*http.Response, error) {
	u, _ := url.Parse(host)
	u.Path = path.Join("/oauth", "old_token")
	return http.PostForm(u.String(), url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
