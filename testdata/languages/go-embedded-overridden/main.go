package shop

import (
	"net/http"
	"net/url"
)

type base struct{ host string }

func (b *base) send(path string, form url.Values) (*http.Response, error) {
	return http.PostForm(b.host+path, form)
}

type Api struct {
	*base
	id string
}

func (a *Api) send(path string, form url.Values) (*http.Response, error) {
	form.Set("client_id", a.id)
	return a.base.send(path, form)
}

func exchange(code string) (*http.Response, error) {
	api := &Api{base: &base{host: "https://api.example.test"}, id: "k-1"}
	return api.send("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
