package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type Params map[string]string

func (p Params) with(name, value string) Params {
	p[name] = value
	return p
}

func (p Params) encode() string {
	var parts []string
	for name, value := range p {
		parts = append(parts, name+"="+url.QueryEscape(value))
	}
	return strings.Join(parts, "&")
}

func login(user, password string) (*http.Response, error) {
	params := Params{"grant_type": "password"}.with("user_id", user).with("password", password)
	return http.Get("https://api.example.test/oauth/old_token?" + params.encode()) // [login]
}
