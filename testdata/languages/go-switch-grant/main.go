package shop

import (
	"net/http"
	"net/url"
)

func token(form url.Values, value string) (*http.Response, error) {
	switch grant := form.Get("grant_type"); grant {
	case "authorization_code":
		form.Set("code", value)
	case "refresh_token":
		form.Set("refresh_token", value)
	default:
		panic("no grant " + grant)
	}
	return http.PostForm("https://api.example.test/oauth/old_token", form)
}

func exchange(code string) (*http.Response, error) {
	return token(url.Values{"grant_type": {"authorization_code"}}, code) // [code]
}

func refresh(old string) (*http.Response, error) {
	return token(url.Values{"grant_type": {"refresh_token"}}, old) // [refresh]
}
