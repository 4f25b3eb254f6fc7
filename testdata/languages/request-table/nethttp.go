package shop

import (
	"net/http"
	"net/url"
)

type endpoint struct {
	verb string
	url  string
}

var endpoints = map[string]endpoint{
	"token": {verb: "POST", url: "https://api.example.test/oauth/old_token"},
	"me":    {verb: "GET", url: "https://api.example.test/v1/me"},
}

func run(name string, fields url.Values) (*http.Response, error) {
	to := endpoints[name]
	if to.verb == "GET" {
		return http.Get(to.url + "?" + fields.Encode()) // [run]
	}
	return http.PostForm(to.url, fields)
}

func exchange(code string) (*http.Response, error) {
	return run("token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}

func me() (*http.Response, error) {
	return run("me", url.Values{"expand": {"keys"}})
}
