package shop

import (
	"io"
	"net/http"
	"net/url"
	"strings"
)

func exchange(code string) (*http.Response, error) {
	body := url.Values{"grant_type": {"authorization_code"}, "code": {code}}.Encode()
	req := http.Request{
		Method: http.MethodPost,
		URL:    &url.URL{Scheme: "https", Host: "api.example.test", Path: "/oauth/old_token"},
		Header: http.Header{"Content-Type": []string{"application/x-www-form-urlencoded"}, "Accept": {"application/json"}},
		Body:   io.NopCloser(strings.NewReader(body)),
	}
	return http.DefaultClient.Do(&req) // [code]
}
