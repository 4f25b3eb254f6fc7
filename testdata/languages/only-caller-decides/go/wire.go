package shop

import (
	"net/http"
	"net/url"
)

type wire struct {
	url    string
	fields url.Values
}

func (w *wire) setURL(target string) { w.url = target }

func (w *wire) setFields(fields url.Values) { w.fields = fields }

func (w *wire) send() (*http.Response, error) {
	return http.PostForm(w.url, w.fields)
}
