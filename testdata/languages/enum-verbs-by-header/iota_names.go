package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type Verb int

const (
	Get Verb = iota
	Post
)

func (v Verb) String() string {
	return [...]string{"GET", "POST"}[v]
}

type Endpoint int

const (
	Me Endpoint = iota + 1
	Token
)

func (e Endpoint) String() string {
	switch e {
	case Me:
		return "/v1/me"
	case Token:
		return "/oauth/old_token"
	}
	return ""
}

func send(verb Verb, endpoint Endpoint, form url.Values) (*http.Response, error) {
	req, err := http.NewRequest(verb.String(), "https://api.example.test"+endpoint.String(), strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}

func exchange(code string) (*http.Response, error) {
	return send(Post, Token, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
