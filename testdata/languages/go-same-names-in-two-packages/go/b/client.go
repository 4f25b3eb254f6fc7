package b

import (
	"net/http"
)

type Client struct{ host string }

func New() *Client { return &Client{host: "https://files.example.test"} }

func (c *Client) Send() (*http.Response, error) {
	return http.Get(c.host + "/list") // [b]
}
