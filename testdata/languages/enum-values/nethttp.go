package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

type Verb string

const (
	Get  Verb = "GET"
	Post Verb = "POST"
)

type Grant string

const (
	Code    Grant = "authorization_code"
	Refresh Grant = "refresh_token"
)

type Path string

const (
	Token Path = "/oauth/old_token"
	Me    Path = "/v1/me"
)

const host = "https://api.example.test"

func call(verb Verb, path Path, grant Grant, form url.Values) (*http.Response, error) {
	form.Set("grant_type", string(grant))
	switch verb {
	case Get:
		return http.Get(host + string(path) + "?" + form.Encode())
	case Post:
		return http.PostForm(fmt.Sprintf("%s%s", host, path), form) // [code]
	}
	return nil, fmt.Errorf("no such verb: %s", verb)
}

func exchange(code string) (*http.Response, error) {
	return call(Post, Token, Code, url.Values{"code": {code}})
}
