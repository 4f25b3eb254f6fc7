package wire

import (
	"net/http"
	"net/url"
)

type Wire struct{}

func (Wire) SubmitForm(path string, fields url.Values) (*http.Response, error) {
	return http.PostForm("https://api.example.test"+path, fields)
}
