package shop

import (
	"net/http"
	"net/url"
)

func settings() (string, map[string]string, int) {
	return "https://api.example.test", map[string]string{"path": "/oauth/old_token", "key": "k-1"}, 3
}

func login(user string) (*http.Response, error) {
	host, more, _ := settings()
	path, key := more["path"], more["key"]
	host, path = host+path, ""
	return http.Get(host + path + "?" + url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {key}}.Encode()) // [login]
}
