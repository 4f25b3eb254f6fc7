package shop

import (
	"net/http"
	"net/url"
)

type grant int

const (
	password grant = iota
	code
)

var names = []string{"password", "authorization_code"}

func exchange(value string) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {names[code]}, "code": {value}}) // [code]
}
