package a

import (
	"net/http"
	"net/url"
)

type Client struct{ host string }

func New() *Client { return &Client{host: "https://api.example.test"} }

func (c *Client) Send(code string) (*http.Response, error) {
	return http.PostForm(c.host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [a]
}
