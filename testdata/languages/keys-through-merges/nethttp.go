package shop

import (
	"net/http"
	"net/url"
	"sort"
	"strings"
)

var defaults = map[string]string{"client_id": "k-1", "grant_type": "none"}

func merged(all ...map[string]string) map[string]string {
	out := make(map[string]string)
	for _, one := range all {
		for key, value := range one {
			out[key] = value
		}
	}
	return out
}

func login(user, password string) (*http.Response, error) {
	params := merged(defaults, map[string]string{"grant_type": "password"}, map[string]string{"password": password, "empty": ""})
	params["user_id"] = user
	delete(params, "empty")
	var parts []string
	for key, value := range params {
		parts = append(parts, key+"="+url.QueryEscape(value))
	}
	sort.Strings(parts)
	return http.Get("https://api.example.test/oauth/old_token?" + strings.Join(parts, "&")) // [login]
}
