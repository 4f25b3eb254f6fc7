package shop

import (
	"net/http"
	"net/url"
)

type client struct {
	base *url.URL
}

func newClient(base string) *client {
	u, err := url.Parse(base)
	if err != nil {
		panic(err)
	}
	return &client{base: u}
}

func (c *client) post(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(c.base.ResolveReference(&url.URL{Path: path}).String(), form)
}

func refresh(token string) (*http.Response, error) {
	return newClient("https://api.example.test/v1").post("/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [rooted]
}

func exchange(code string) (*http.Response, error) {
	return newClient("https://api.example.test/oauth/").post("old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [relative]
}
