package shop

import (
	"net/http"
	"net/url"
)

type field func(url.Values)

func with(name, value string) field {
	return func(form url.Values) { form.Set(name, value) }
}

func post(target string, fields ...field) (*http.Response, error) {
	form := url.Values{}
	for _, set := range fields {
		set(form)
	}
	return http.PostForm(target, form)
}

func exchange(code string) (*http.Response, error) {
	return post("https://api.example.test/oauth/old_token", with("grant_type", "authorization_code"), with("code", code)) // [code]
}
