package shop

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
)

func exchange(code string) (*http.Response, error) {
	var body bytes.Buffer
	fmt.Fprintf(&body, "grant_type=%s&code=%s", "authorization_code", url.QueryEscape(code))
	req, err := http.NewRequest(http.MethodPost, "https://api.example.test/oauth/old_token", &body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req) // [code]
}
