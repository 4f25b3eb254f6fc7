package shop

import (
	"net/http"
	"net/url"
)

type provider interface {
	authorizeEndpoint() string
	tokenEndpoint() string
}

type oauthClient struct {
	provider
	clientID string
}

func (c *oauthClient) authorizeURL() string {
	return c.authorizeEndpoint() + "?client_id=" + c.clientID // [authorize]
}

func (c *oauthClient) exchange(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return http.PostForm(c.tokenEndpoint(), form) // [exchange]
}

type shopProvider struct{}

func (shopProvider) authorizeEndpoint() string { return "https://api.example.test/oauth/old_authorize" }
func (shopProvider) tokenEndpoint() string     { return "https://api.example.test/oauth/old_token" }

func NewShopClient() *oauthClient {
	return &oauthClient{provider: shopProvider{}, clientID: "k-1"}
}
