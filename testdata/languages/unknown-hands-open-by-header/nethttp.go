package shop

import (
	"net/http"
	"net/url"
	"strings"

	"vendor.example.test/signing"
)

func exchange(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	signing.Sign(req, "k-1")
	return http.DefaultClient.Do(req) // [code]
}
