package shop

import (
	"net/http"
	"net/url"
)

type Config struct {
	API struct {
		Host string
		Path string
	}
}

func defaults() *Config {
	c := new(Config)
	c.API.Host = "https://api.example.test"
	c.API.Path = "/oauth/old_token"
	return c
}

type tokens struct{ config *Config }

func newTokens() *tokens { return &tokens{config: defaults()} }

func (t *tokens) exchange(code string) (*http.Response, error) {
	return http.PostForm(t.config.API.Host+t.config.API.Path, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
