package shop

import (
	"maps"
	"net/http"
	"net/url"
)

func exchange(code, scope string) (*http.Response, error) {
	fields := map[string]string{"grant_type": "authorization_code", "code": code, "scope": scope}
	maps.DeleteFunc(fields, func(_, value string) bool { return value == "" })
	form := make(url.Values, len(fields))
	for name, value := range fields {
		form.Set(name, value)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
