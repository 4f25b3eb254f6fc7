package shop

import (
	"maps"

	"github.com/go-resty/resty/v2"
)

type Client struct {
	headers map[string]string
}

func NewClient() *Client {
	return &Client{headers: map[string]string{"Accept": "application/json"}}
}

func (c *Client) Authorize(token string) {
	c.headers["Authorization"] = "Bearer " + token
}

func (c *Client) Me() (*resty.Response, error) {
	return resty.New().R().SetHeaders(c.headers).Get("https://api.example.test/v1/me") // [me]
}

func (c *Client) Refresh(token string) (*resty.Response, error) {
	plain := maps.Clone(c.headers)
	delete(plain, "Authorization")
	return resty.New().R().
		SetHeaders(plain).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [refresh]
}
