package shop

import (
	"log"
	"net/http"
	"net/url"
)

type Client struct {
	config *Config
}

func NewClient() *Client {
	config, err := Load("settings.json")
	if err != nil {
		log.Fatal(err)
	}
	return &Client{config: config}
}

func (c *Client) Exchange(code string) (*http.Response, error) {
	api := c.config.API
	return http.PostForm(api.Host+api.OAuth.TokenPath, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
