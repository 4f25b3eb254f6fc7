package shop

import (
	"maps"
	"net/http"
	"net/url"
)

func token(code string, extra map[string]string) (*http.Response, error) {
	all := map[string]string{"grant_type": "authorization_code", "code": code}
	maps.Copy(all, extra)
	form := url.Values{}
	for name, value := range all {
		form.Set(name, value)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [token]
}
