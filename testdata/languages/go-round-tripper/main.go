package shop

import (
	"net/http"
	"net/url"
)

type signing struct {
	next http.RoundTripper
	key  string
}

func (s signing) RoundTrip(req *http.Request) (*http.Response, error) {
	req.Header.Set("X-Key", s.key)
	return s.next.RoundTrip(req)
}

func exchange(code string) (*http.Response, error) {
	client := &http.Client{Transport: signing{http.DefaultTransport, "k"}}
	return client.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
