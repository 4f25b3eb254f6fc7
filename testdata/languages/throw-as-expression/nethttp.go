package shop

import (
	"net/http"
	"net/url"
)

func must(value string, ok bool) string {
	if !ok {
		panic("missing")
	}
	return value
}

func fail(message string) string {
	panic(message)
}

func target(mode string) string {
	if mode != "live" {
		return fail("no mode")
	}
	return "https://api.example.test/oauth/old_token"
}

func run(token, mode string) (*http.Response, error) {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {must(token, token != "")}}
	return http.PostForm(target(mode), form) // [refresh]
}
