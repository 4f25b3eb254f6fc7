package shop

import (
	"context"
	"net/http"
	"net/url"
	"strings"
)

type service struct {
	client *Client
}

type TokensService service

type Client struct {
	http    *http.Client
	BaseURL *url.URL
	common  service
	Tokens  *TokensService
}

func NewClient() *Client {
	base, _ := url.Parse("https://api.example.test/")
	c := &Client{http: http.DefaultClient, BaseURL: base}
	c.common.client = c
	c.Tokens = (*TokensService)(&c.common)
	return c
}

func (c *Client) newRequest(ctx context.Context, method, path string, form url.Values) (*http.Request, error) {
	u, err := c.BaseURL.Parse(path)
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, method, u.String(), strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return req, nil
}

func (s *TokensService) Exchange(ctx context.Context, code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := s.client.newRequest(ctx, http.MethodPost, "oauth/old_token", form)
	if err != nil {
		return nil, err
	}
	return s.client.http.Do(req) // [code]
}
