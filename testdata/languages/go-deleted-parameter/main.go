package shop

import (
	"net/http"
	"net/url"
)

func refresh(token string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}, "client_id": {"k-1"}}
	form.Del("client_id")
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
}
