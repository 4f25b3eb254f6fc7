package shop

import (
	"net/http"
	"net/url"
)

type Options struct {
	Host, Path, Key string
}

var defaults = Options{Host: "https://none.example.test", Path: "/oauth/old_token"}

func (o Options) withDefaults() Options {
	if o.Host == "" {
		o.Host = defaults.Host
	}
	if o.Path == "" {
		o.Path = defaults.Path
	}
	return o
}

type API struct {
	options Options
}

func NewAPI(o Options) *API { return &API{options: o.withDefaults()} }

func (a *API) exchange(code string) (*http.Response, error) {
	return http.PostForm(a.options.Host+a.options.Path, url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {a.options.Key},
	})
}

func exchange(code string) (*http.Response, error) {
	return NewAPI(Options{Host: "https://api.example.test", Key: "k-5"}).exchange(code)
}
