package shop

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
)

type Client struct {
	http   *http.Client
	base   string
	id     string
	secret string
	token  string
}

type tokens struct {
	AccessToken string `json:"access_token"`
}

func NewClient(id, secret string) *Client {
	return &Client{http: http.DefaultClient, base: "https://api.example.test", id: id, secret: secret}
}

func (c *Client) do(method, path string, body io.Reader, out interface{}) error {
	req, err := http.NewRequest(method, c.base+path, body)
	if err != nil {
		return err
	}
	req.SetBasicAuth(c.id, c.secret)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	resp, err := c.http.Do(req)
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	if resp.StatusCode >= 400 {
		return fmt.Errorf("status %d", resp.StatusCode)
	}
	return json.NewDecoder(resp.Body).Decode(out)
}

func (c *Client) Exchange(code string) error {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	var t tokens
	if err := c.do("POST", "/oauth/old_token", strings.NewReader(form.Encode()), &t); err != nil { // [code]
		return err
	}
	c.token = t.AccessToken
	return nil
}
