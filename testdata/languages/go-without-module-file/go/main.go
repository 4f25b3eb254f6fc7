package shop

import (
	"net/http"
	"net/url"

	urls "github.com/acme/shop/names"
)

func exchange(code string) (*http.Response, error) {
	return http.PostForm(urls.Token("https://api.example.test"), url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
