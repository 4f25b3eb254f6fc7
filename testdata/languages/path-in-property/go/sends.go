package shop

import (
	"net/http"
	"net/url"
)

type sends struct {
	host string
	path string
}

func (s *sends) submit(fields url.Values) (*http.Response, error) {
	return http.PostForm(s.host+s.path, fields)
}
