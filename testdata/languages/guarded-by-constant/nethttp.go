package shop

import (
	"net/http"
	"net/url"
)

const sandbox = false

var options = struct{ post bool }{post: true}

func exchange(code string) (*http.Response, error) {
	host := "https://api.example.test"
	if sandbox {
		host = "https://sandbox.example.test"
	}
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	if options.post && !sandbox {
		return http.PostForm(host+"/oauth/old_token", form) // [code]
	}
	return http.Get(host + "/oauth/old_token?" + form.Encode())
}
