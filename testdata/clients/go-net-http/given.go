// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers .. uncertain
package main

import (
	"net/http"
	"net/url"
)

type service struct {
	client *http.Client
}

func (s *service) refresh(token string) (*http.Response, error) {
	return s.client.PostForm("https://api.example.test/oauth/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}})
}

func newService(client *http.Client) *service {
	return &service{client: client}
}
