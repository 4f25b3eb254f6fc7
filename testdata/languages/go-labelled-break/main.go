package shop

import (
	"net/http"
	"net/url"
)

func refresh(tokens []string) (*http.Response, error) {
	var token string
search:
	for _, line := range tokens {
		switch {
		case line == "":
			continue search
		default:
			token = line
			break search
		}
	}
	return http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
}
