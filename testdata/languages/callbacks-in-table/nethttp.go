package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

const tokenURL = "https://api.example.test/oauth/old_token"

type handler func(value string) (*http.Response, error)

var handlers = map[string]handler{
	"password": func(user string) (*http.Response, error) {
		query := url.Values{"grant_type": {"password"}, "user_id": {user}}
		return http.Get(tokenURL + "?" + query.Encode()) // [password]
	},
	"refresh": refresh,
}

func refresh(token string) (*http.Response, error) {
	return http.PostForm(tokenURL, url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}

func handle(kind, value string) (*http.Response, error) {
	h, ok := handlers[kind]
	if !ok {
		return nil, fmt.Errorf("no handler for %s", kind)
	}
	return h(value)
}
