package shop

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

func pick(name string, body url.Values) string {
	if value := body.Get(name); value != "" {
		return value
	}
	if value, ok := os.LookupEnv(strings.ToUpper(name)); ok {
		return value
	}
	return ""
}

func key(body url.Values) string {
	switch {
	case body.Get("key") != "":
		return body.Get("key")
	default:
		return os.Getenv("KEY")
	}
}

func login(body url.Values) (*http.Response, error) {
	return http.Get("https://api.example.test/oauth/old_token?grant_type=password" + // [login]
		"&user_id=" + body.Get("user") +
		"&password=" + body.Get("password") +
		"&client_id=" + key(body))
}
