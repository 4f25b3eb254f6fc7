package shop

import (
	"net/http"
	"net/url"
)

func exchange(code, scope string) (*http.Response, error) {
	form := url.Values{}
	for name, value := range map[string]string{"grant_type": "authorization_code", "code": code, "scope": scope} {
		if value == "" {
			continue
		}
		form.Set(name, value)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
