package shop

import (
	"net/http"
	"net/url"
	"path"
)

type endpoint struct {
	host   string
	folder string
}

func (e endpoint) url(name string) *url.URL {
	return &url.URL{Scheme: "https", Host: e.host, Path: path.Join("/", e.folder, name)}
}

func exchange(code string) (*http.Response, error) {
	api := endpoint{host: "api.example.test", folder: "oauth"}
	form := url.Values{}
	form.Set("grant_type", "authorization_code")
	form.Set("code", code)
	return http.DefaultClient.PostForm(api.url("old_token").String(), form) // [code]
}
