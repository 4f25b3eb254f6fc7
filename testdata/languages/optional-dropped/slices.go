package shop

import (
	"net/http"
	"net/url"
	"slices"
)

type field struct {
	name, value string
}

func exchange(code, scope string) (*http.Response, error) {
	fields := []field{{"grant_type", "authorization_code"}, {"code", code}, {"scope", scope}}
	fields = slices.DeleteFunc(fields, func(f field) bool { return f.value == "" })
	form := url.Values{}
	for _, f := range fields {
		form.Add(f.name, f.value)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
