package shop

import (
	"net/http"
	"net/url"

	. "acme.example/shop/names"
)

func exchange(code string) (*http.Response, error) {
	return http.PostForm(Token, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
