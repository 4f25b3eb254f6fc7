package shop

import (
	"net/http"
	"net/url"
)

type stage int

const (
	live stage = iota
	test
)

func (s stage) host() string {
	switch s {
	case live:
		return "https://api.example.test"
	case test:
		return "https://sandbox.example.test"
	default:
		panic("no such stage")
	}
}

type renewal struct {
	stage stage
}

func (r renewal) run(token string) (*http.Response, error) {
	return http.PostForm(r.stage.host()+"/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [live]
}

func renew(token string) (*http.Response, error) {
	return renewal{stage: live}.run(token)
}
