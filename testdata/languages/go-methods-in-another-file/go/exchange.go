package shop

import (
	"net/http"
	"net/url"
)

func (c Client) Exchange(code string) (*http.Response, error) {
	return http.PostForm(c.endpoint, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
