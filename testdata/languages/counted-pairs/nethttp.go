package shop

import (
	"net/http"
	"net/url"
)

const host = "https://api.example.test"

func get(path string, pairs ...string) (*http.Response, error) {
	query := make(url.Values)
	for i := 0; i < len(pairs); i += 2 {
		query.Add(pairs[i], pairs[i+1])
	}
	return http.Get(host + path + "?" + query.Encode())
}

func login(user string) (*http.Response, error) {
	return get("/oauth/old_token", "grant_type", "password", "user_id", user, "client_id", "k-1") // [login]
}
