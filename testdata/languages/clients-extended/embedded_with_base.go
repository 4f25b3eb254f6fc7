package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type Client struct {
	http.Client
	base string
}

func (c *Client) PostForm(path string, form url.Values) (*http.Response, error) {
	return c.Client.PostForm(strings.TrimRight(c.base, "/")+"/"+strings.TrimLeft(path, "/"), form)
}

var portal = &Client{base: "https://api.example.test/"}

func exchange(code string) (*http.Response, error) {
	return portal.PostForm("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
