package shop

import (
	"net/http"
	"net/url"
)

var names = [...]string{"grant_type", "code"}

func zipped(values ...string) url.Values {
	form := make(url.Values, len(names))
	for i, name := range names {
		form.Set(name, values[i])
	}
	return form
}

func exchange(code string) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", zipped("authorization_code", code)) // [code]
}
