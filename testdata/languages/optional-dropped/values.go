package shop

import (
	"maps"
	"net/http"
	"net/url"
)

func given(form url.Values) url.Values {
	maps.DeleteFunc(form, func(name string, values []string) bool {
		return len(values) == 0 || values[0] == ""
	})
	return form
}

func exchange(code, scope string) (*http.Response, error) {
	return http.PostForm("https://api.example.test/oauth/old_token", given(url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"scope":      {scope},
	}))
}
