package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type directory struct {
	key string
}

func (d *directory) login(user, password string) (*http.Response, error) {
	params := map[string]string{
		"grant_type": "password",
		"user_id":    user,
		"password":   password,
		"client_id":  d.key,
	}
	var query strings.Builder
	for name, value := range params {
		query.WriteString(name + "=" + url.QueryEscape(value) + "&")
	}
	return http.Get("https://api.example.test/oauth/old_token?" + strings.TrimSuffix(query.String(), "&")) // [login]
}
