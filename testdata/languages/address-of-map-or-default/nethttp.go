package shop

import (
	"net/http"
	"net/url"
)

func login(user string, given map[string]string) (*http.Response, error) {
	address, ok := given["address"]
	if !ok {
		address = "https://api.example.test/oauth/old_token"
	}
	query := url.Values{"grant_type": {"password"}, "user_id": {user}}
	return http.Get(address + "?" + query.Encode()) // [login]
}
