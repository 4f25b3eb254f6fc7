package shop

import (
	"net/http"
	"net/url"
)

func post(form url.Values, left int) (*http.Response, error) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", form)
	if err != nil && left > 0 {
		return post(form, left-1)
	}
	return resp, err
}

func exchange(code string) (*http.Response, error) {
	return post(url.Values{"grant_type": {"authorization_code"}, "code": {code}}, 3) // [code]
}
