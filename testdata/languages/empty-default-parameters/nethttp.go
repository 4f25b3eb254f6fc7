package shop

import (
	"errors"
	"net/http"
	"net/url"
)

// Fetcher gets tokens. Its zero fields are for whoever uses it to set.
type Fetcher struct {
	Client     string
	Everything bool
	host       string
}

func NewFetcher() *Fetcher { return &Fetcher{host: "api.example.test"} }

func (f *Fetcher) Token(code string) (*http.Response, error) {
	if code == "" || f.Client == "" {
		return nil, errors.New("not configured")
	}
	params := url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {f.Client}}
	if f.Everything {
		params.Set("scope", "all")
	}
	return http.Get("https://" + f.host + "/oauth/old_token?" + params.Encode()) // [code]
}
