package shop

import (
	"net/http"
	"net/url"
	"strings"
)

const (
	base   = "https://api.example.test/"
	prefix = "/oauth/"
)

func target(path string) string {
	return strings.Join([]string{strings.TrimSuffix(base, "/"), strings.Trim(prefix, "/"), strings.TrimLeft(path, "/")}, "/")
}

func exchange(code string) (*http.Response, error) {
	return http.PostForm(target("/old_token"), url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
