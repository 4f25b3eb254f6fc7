package shop

import (
	"net/http"
	"net/url"
)

func Exchange(code string) (*http.Response, error) {
	settings, err := LoadSettings()
	if err != nil {
		return nil, err
	}
	return http.PostForm(settings.Host+settings.OAuth.TokenPath, url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
	})
}
