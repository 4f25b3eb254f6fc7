package shop

import (
	"net/http"
	"net/url"
)

type endpoints struct{}

func host() string { return "https://api.example.test" }

func (endpoints) token() string { return host() + "/oauth/old_token" }

func (e endpoints) authorize() string { return host() + "/oauth/old_authorize" }

type login struct {
	endpoints endpoints
}

func (l *login) link() string {
	return l.endpoints.authorize() + "?client_id=k-1" // [authorize]
}

func (l *login) run(user string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}}
	return http.Get(l.endpoints.token() + "?" + query.Encode()) // [login]
}
