package shop

import (
	"net/http"
	"net/url"
)

type place struct {
	name string
	url  string
}

var places = []place{
	{name: "seats", url: "https://api.example.test/v1/seats"},
	{name: "token", url: "https://api.example.test/oauth/old_token"},
}

func first[T any](list []T, fits func(T) bool) (found T, ok bool) {
	for _, one := range list {
		if fits(one) {
			return one, true
		}
	}
	return found, false
}

func login(user string) (*http.Response, error) {
	p, ok := first(places, func(p place) bool { return p.name == "token" })
	if !ok {
		return nil, http.ErrMissingFile
	}
	query := url.Values{"grant_type": {"password"}, "user_id": {user}}
	return http.Get(p.url + "?" + query.Encode()) // [login]
}
