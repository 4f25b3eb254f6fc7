package shop

import (
	"net/http"
	"net/url"
)

func form(pairs ...string) url.Values {
	values := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		values.Set(pairs[i], pairs[i+1])
	}
	return values
}

func post(path string, pairs ...string) (*http.Response, error) {
	return http.PostForm("https://api.example.test"+path, form(pairs...))
}

func grant(kind string, pairs ...string) (*http.Response, error) {
	return post("/oauth/old_token", append(pairs, "grant_type", kind)...) // [code]
}

func exchange(code string) (*http.Response, error) {
	return grant("authorization_code", "code", code)
}
