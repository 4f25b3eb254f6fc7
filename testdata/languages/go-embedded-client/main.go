package shop

import (
	"net/http"
	"net/url"
)

type web struct {
	*http.Client
	base string
}

type Api struct {
	web
	path string
}

func NewApi() *Api {
	return &Api{web: web{Client: &http.Client{}, base: "https://api.example.test"}, path: "/oauth/old_token"}
}

func (a *Api) Exchange(code string) (*http.Response, error) {
	return a.PostForm(a.base+a.path, url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
