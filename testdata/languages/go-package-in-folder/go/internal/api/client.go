package api

import (
	"net/http"
	"net/url"
)

// Client talks to the API.
type Client struct {
	Base string
	Key  string
}

func New(key string) *Client {
	return &Client{Base: Host, Key: key}
}

func (c *Client) Get(path string, query url.Values) (*http.Response, error) {
	query.Set("client_id", c.Key)
	return http.Get(c.Base + path + "?" + query.Encode())
}
