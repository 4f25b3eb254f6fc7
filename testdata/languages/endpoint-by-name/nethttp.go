package shop

import (
	"net/http"
	"net/url"
	"strings"
)

const base = "https://api.example.test"

var endpoints = map[string]string{
	"token": "/oauth/old_token",
	"user":  "/v1/users/:id",
}

func endpoint(name string, replace map[string]string) string {
	path := endpoints[name]
	for key, value := range replace {
		path = strings.ReplaceAll(path, ":"+key, url.PathEscape(value))
	}
	return base + path
}

func refresh(token string) (*http.Response, error) {
	return http.PostForm(endpoint("token", nil), url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [token]
}

func user(id string) (*http.Response, error) {
	return http.Get(endpoint("user", map[string]string{"id": id})) // [user]
}
