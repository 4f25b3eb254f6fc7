package shop

import (
	"net/http"
	"net/url"
	"strings"
)

func each[K comparable, V any](values map[K]V, do func(key K, value V)) {
	for key, value := range values {
		do(key, value)
	}
}

func login(user string) (*http.Response, error) {
	var pairs []string
	each(map[string]string{"grant_type": "password", "user_id": user}, func(name, value string) {
		pairs = append(pairs, name+"="+url.QueryEscape(value))
	})
	return http.Get("https://api.example.test/oauth/old_token?" + strings.Join(pairs, "&")) // [login]
}
