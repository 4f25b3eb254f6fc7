package shop

import (
	"net/http"
	"net/url"
)

var ids = map[string]string{"shop": "k-1"}

func lookup(name string) (string, bool) {
	id, ok := ids[name]
	return id, ok
}

func prepare(path string) (string, url.Values, error) {
	id, ok := lookup("shop")
	if !ok {
		return "", nil, http.ErrNoCookie
	}
	return "https://api.example.test" + path, url.Values{"client_id": {id}}, nil
}

func exchange(code string) (*http.Response, error) {
	target, form, err := prepare("/oauth/old_token")
	if err != nil {
		return nil, err
	}
	form.Set("grant_type", "authorization_code")
	form.Set("code", code)
	return http.PostForm(target, form) // [code]
}
