package shop

import (
	"net/http"
	"net/url"
	"strings"
)

type Client struct {
	header http.Header
}

func NewClient() *Client {
	return &Client{header: http.Header{"Accept": {"application/json"}}}
}

func (c *Client) Authorize(token string) {
	c.header.Set("Authorization", "Bearer "+token)
}

func (c *Client) Me() (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.example.test/v1/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header = c.header
	return http.DefaultClient.Do(req) // [me]
}

func (c *Client) Refresh(token string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header = c.header.Clone()
	req.Header.Del("Authorization")
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [refresh]
}
