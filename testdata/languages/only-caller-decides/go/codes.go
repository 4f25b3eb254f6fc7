package shop

import (
	"net/http"
	"net/url"
)

func exchange(code string) (*http.Response, error) {
	w := new(wire)
	w.setURL("https://api.example.test/oauth/old_token")
	w.setFields(url.Values{"grant_type": {"authorization_code"}, "code": {code}})
	return w.send() // [code]
}
