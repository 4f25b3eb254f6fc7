package shop

import (
	"net/http"
	"net/url"
)

const (
	live    = "https://api.example.test"
	sandbox = "https://sandbox.example.test"
)

func exchange(code string, testing bool) (*http.Response, error) {
	host := live
	if testing {
		host = sandbox
	}
	return http.PostForm(host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
