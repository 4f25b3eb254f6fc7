package shop

import (
	"fmt"
	"net/http"
	"net/url"
)

var base = mustParse("https://api.example.test/")

func mustParse(address string) *url.URL {
	u, err := url.Parse(address)
	if err != nil {
		panic(err)
	}
	return u
}

func exchange(code string) error {
	resp, err := http.PostForm(base.JoinPath("oauth", "old_token").String(), url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
	})
	if err != nil {
		return fmt.Errorf("exchange: %w", err)
	}
	return resp.Body.Close()
}
