package shop

import (
	"net/http"
	"net/url"
	"strings"

	"vendor.example/signing"
)

func exchange(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := http.NewRequest(http.MethodPost, "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	if err := signing.Sign(req, "k-1"); err != nil {
		return nil, err
	}
	return http.DefaultClient.Do(req) // [code]
}
