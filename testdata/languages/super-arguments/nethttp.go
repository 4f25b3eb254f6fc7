package shop

import (
	"net/http"
	"net/url"
)

type options struct {
	host, path, key string
}

type a struct {
	options options
}

func newA(o options) a {
	if o.host == "" {
		o.host = "https://none.example.test"
	}
	if o.path == "" {
		o.path = "/none"
	}
	return a{options: o}
}

func (x *a) get(query url.Values) (*http.Response, error) {
	return http.Get(x.options.host + x.options.path + "?" + query.Encode())
}

type b struct{ a }

func newB(o options) b {
	o.host = "https://api.example.test"
	return b{newA(o)}
}

type c struct{ b }

func NewC() *c {
	return &c{newB(options{path: "/oauth/old_token", key: "k-3"})}
}

func (x *c) login(user string) (*http.Response, error) {
	return x.get(url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {x.options.key}}) // [login]
}
