package shop

import (
	"net/http"
	"net/url"
	"strings"
)

const tokenURL = "https://api.example.test/oauth/old_token"

func byList(user string) (*http.Response, error) {
	var query strings.Builder
	for name, value := range map[string]string{"grant_type": "password", "user_id": user} {
		if query.Len() > 0 {
			query.WriteByte('&')
		}
		query.WriteString(url.QueryEscape(name) + "=" + url.QueryEscape(value))
	}
	return http.Get(tokenURL + "?" + query.String()) // [reduce]
}

func byParts(token string) (*http.Response, error) {
	parts := make([]string, 0, 2)
	for _, pair := range [][]string{{"grant_type", "refresh_token"}, {"refresh_token", token}} {
		parts = append(parts, strings.Join(pair, "="))
	}
	return http.Get(strings.Join([]string{tokenURL, strings.Join(parts, "&")}, "?")) // [entries]
}

func byURL(code string) (*http.Response, error) {
	u, err := url.Parse(tokenURL)
	if err != nil {
		return nil, err
	}
	query := u.Query()
	query.Set("grant_type", "authorization_code")
	query.Add("code", code)
	u.RawQuery = query.Encode()
	return http.Get(u.String()) // [url]
}

func authorize(state string) string {
	u := url.URL{Scheme: "https", Host: "api.example.test", Path: "/oauth/old_authorize"}
	u.RawQuery = url.Values{"client_id": {"k-1"}, "state": {state}}.Encode()
	return u.String() // [authorize]
}
