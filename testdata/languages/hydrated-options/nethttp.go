package shop

import (
	"net/http"
	"net/url"
)

type options map[string]string

type api struct {
	options
}

func newAPI(given options) *api {
	all := options{"host": "https://none.example.test", "path": "/oauth/old_token"}
	for name, value := range given {
		all[name] = value
	}
	return &api{all}
}

func (a *api) exchange(code string) (*http.Response, error) {
	return http.PostForm(a.options["host"]+a.options["path"], url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {a.options["key"]},
	})
}

func exchange(code string) (*http.Response, error) {
	return newAPI(options{"host": "https://api.example.test", "key": "k-5"}).exchange(code)
}
