package shop

import (
	"net/http"
	"net/url"
)

type stage string

const (
	live stage = "live"
	test stage = "test"
)

var hosts = map[stage]string{
	live: "https://api.example.test",
	test: "https://api-test.example.test",
}

type shop struct {
	host string
}

func newShop(s stage) *shop { return &shop{host: hosts[s]} }

var current = newShop(live)

func (s *shop) exchange(code string) (*http.Response, error) {
	return http.PostForm(s.host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
