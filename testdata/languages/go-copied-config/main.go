package shop

import (
	"net/http"
	"net/url"
)

type config struct {
	host string
}

var defaults = &config{host: "https://none.example.test"}

func exchange(code string) (*http.Response, error) {
	return http.PostForm(defaults.host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [a]
}

func refresh(token string) (*http.Response, error) {
	own := *defaults
	own.host = "https://api.example.test"
	return http.PostForm(own.host+"/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [b]
}
