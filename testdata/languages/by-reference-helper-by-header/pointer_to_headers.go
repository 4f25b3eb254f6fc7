package shop

import (
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"
)

func complete(form url.Values, headers *http.Header, secret string) {
	form.Set("client_id", "k-1")
	pair := base64.StdEncoding.EncodeToString([]byte("k-1:" + secret))
	headers.Set("Authorization", "Basic "+pair)
}

func exchange(code, secret string) (*http.Response, error) {
	headers := http.Header{"Accept-Language": {"en"}}
	form := url.Values{}
	form.Set("grant_type", "authorization_code")
	form.Set("code", code)
	complete(form, &headers, secret)

	req, err := http.NewRequest(http.MethodPost, "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header = headers
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [code]
}
