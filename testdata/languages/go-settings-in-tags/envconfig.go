package shop

import (
	"net/http"
	"net/url"

	"github.com/kelseyhightower/envconfig"
)

type Config struct {
	ClientID string `envconfig:"CLIENT_ID" required:"true"`
	OAuth    OAuth
}

type OAuth struct {
	TokenURL string `split_words:"true" default:"https://api.example.test/oauth/old_token"`
}

type Client struct {
	config Config
}

func New() (*Client, error) {
	var config Config
	if err := envconfig.Process("shop", &config); err != nil {
		return nil, err
	}
	return &Client{config: config}, nil
}

func (c *Client) Exchange(code string) (*http.Response, error) {
	return http.PostForm(c.config.OAuth.TokenURL, url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {c.config.ClientID},
	})
}
