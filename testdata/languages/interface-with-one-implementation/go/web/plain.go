package web

import (
	"net/http"
	"net/url"
)

type Plain struct{}

func (*Plain) Post(path string, fields map[string]string) (*http.Response, error) {
	form := url.Values{}
	for name, value := range fields {
		form.Set(name, value)
	}
	return http.PostForm("https://api.example.test"+path, form)
}
