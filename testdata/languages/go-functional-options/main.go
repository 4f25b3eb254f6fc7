package shop

import (
	"net/http"
	"net/url"
)

type Option func(*Client)

type Client struct {
	base string
	id   string
}

func WithBase(base string) Option {
	return func(c *Client) { c.base = base }
}

func WithID(id string) Option {
	return func(c *Client) { c.id = id }
}

func New(options ...Option) *Client {
	c := &Client{base: "https://none.example.test"}
	for _, option := range options {
		option(c)
	}
	return c
}

func (c *Client) Login(user, password string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}, "password": {password}, "client_id": {c.id}}
	return http.Get(c.base + "/oauth/old_token?" + query.Encode()) // [login]
}

func run(user, password string) {
	client := New(WithBase("https://api.example.test"), WithID("k-1"))
	client.Login(user, password)
}
