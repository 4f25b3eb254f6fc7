package shop

import (
	"net/http"
	"strings"
)

type client struct {
	http *http.Client
}

var shared = client{http: &http.Client{}}

func (c client) send(method, target, query string, headers map[string]string) (*http.Response, error) {
	if method == "GET" && query != "" {
		target += "?" + query
		query = ""
	}
	req, err := http.NewRequest(method, target, strings.NewReader(query))
	if err != nil {
		return nil, err
	}
	for name, value := range headers {
		req.Header.Set(name, value)
	}
	return c.http.Do(req)
}

func (c client) get(target, query string) (*http.Response, error) {
	return c.send("GET", target, query, nil)
}

func (c client) post(target, query string) (*http.Response, error) {
	return c.send("POST", target, query, map[string]string{"Content-Type": "application/x-www-form-urlencoded"})
}

func password(user string) (*http.Response, error) {
	return shared.get("https://api.example.test/oauth/old_token", "grant_type=password&user_id="+user) // [password]
}

func refresh(token string) (*http.Response, error) {
	return shared.post("https://api.example.test/oauth/old_token", "grant_type=refresh_token&refresh_token="+token) // [refresh]
}
