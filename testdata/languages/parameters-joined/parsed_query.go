package shop

import (
	"net/http"
	"net/url"
)

func exchange(code string) (*http.Response, error) {
	form, err := url.ParseQuery("grant_type=authorization_code&scope=all")
	if err != nil {
		return nil, err
	}
	form.Del("scope")
	form["code"] = []string{code}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
