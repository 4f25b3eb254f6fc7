package shop

import (
	"net/http"
	"net/url"

	cfg "example.test/shop/config"
	"example.test/shop/config/paths"
)

func Exchange(code string) (*http.Response, error) {
	return http.PostForm(paths.Token, url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
		"client_id":  {cfg.Key},
	})
}
