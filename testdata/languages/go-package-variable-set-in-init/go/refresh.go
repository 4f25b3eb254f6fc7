package shop

import (
	"net/http"
	"net/url"
)

func refresh(token string) (*http.Response, error) {
	return http.PostForm(tokenURL, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
