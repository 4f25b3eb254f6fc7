package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func add(target, name, value string) string {
	separator := "?"
	if strings.Contains(target, "?") {
		separator = "&"
	}
	return target + separator + name + "=" + url.QueryEscape(value)
}

func loginURL(user string) string {
	target := "https://api.example.test/oauth/old_token?v=1"
	target = add(target, "grant_type", "password")
	return add(target, "user_id", user)
}

func load(user string) (*http.Response, error) {
	return http.Get(loginURL(user)) // [load]
}
