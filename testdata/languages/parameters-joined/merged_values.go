package shop

import (
	"net/http"
	"net/url"
)

func with(form, more url.Values) url.Values {
	for name, values := range more {
		for _, value := range values {
			form.Add(name, value)
		}
	}
	return form
}

func exchange(code string) (*http.Response, error) {
	form := with(url.Values{"grant_type": {"authorization_code"}}, url.Values{"code": {code}})
	return http.PostForm("https://api.example.test/oauth/old_token", form) // [code]
}
