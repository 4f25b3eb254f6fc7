package shop

import (
	"errors"
	"net/http"
	"net/url"
)

type Builder struct {
	host string
	key  string
}

type Api struct {
	host, key string
}

func (b Builder) Host(host string) Builder {
	b.host = host
	return b
}

func (b Builder) Key(key string) Builder {
	b.key = key
	return b
}

func (b Builder) Build() (*Api, error) {
	if b.host == "" {
		return nil, errors.New("no host")
	}
	return &Api{host: b.host, key: b.key}, nil
}

func (a *Api) Login(user string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {a.key}}
	return http.Get(a.host + "/oauth/old_token?" + query.Encode()) // [login]
}

func run(user string) {
	api, err := Builder{}.Host("https://api.example.test").Key("k-1").Build()
	if err != nil {
		panic(err)
	}
	api.Login(user)
}
