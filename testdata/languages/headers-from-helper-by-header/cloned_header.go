package shop

import (
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

type client struct {
	id, secret string
}

func common() http.Header {
	h := make(http.Header)
	h.Set("Accept", "application/json")
	h.Set("User-Agent", "shop/1")
	return h
}

func (c *client) basic() string {
	pair := strings.Join([]string{c.id, c.secret}, ":")
	return fmt.Sprintf("Basic %s", base64.StdEncoding.EncodeToString([]byte(pair)))
}

func with(headers http.Header, authorization string) http.Header {
	copied := headers.Clone()
	copied.Set("Authorization", authorization)
	return copied
}

func (c *client) refresh(token string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header = with(common(), c.basic())
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [token]
}

func (c *client) me(token string) (*http.Response, error) {
	req, err := http.NewRequest("GET", "https://api.example.test/v1/me", nil)
	if err != nil {
		return nil, err
	}
	req.Header = with(common(), "Bearer "+token)
	return http.DefaultClient.Do(req) // [me]
}
