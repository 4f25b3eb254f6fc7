package shop

import (
	"net/http"
	"net/url"
)

type handler func(value string) (*http.Response, error)

var grants = map[string]handler{
	"code": func(value string) (*http.Response, error) {
		return post(url.Values{"grant_type": {"authorization_code"}, "code": {value}}) // [code]
	},
}

func post(form url.Values) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", form)
}

func run(code string) (*http.Response, error) {
	return grants["code"](code)
}
