package shop

import (
	"net/http"
	"net/url"
)

func loginWith(credentials map[string]string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}}
	for name, value := range credentials {
		query.Set(name, value)
	}
	return http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
}
