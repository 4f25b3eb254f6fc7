package shop

import (
	"net/http"
	"net/url"
)

type Host string

func (h Host) at(path string) string {
	return string(h) + path
}

const live Host = "https://api.example.test"

func refresh(token string) (*http.Response, error) {
	return http.PostForm(live.at("/oauth/old_token"), url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
