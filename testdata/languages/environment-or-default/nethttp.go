package shop

import (
	"net/http"
	"net/url"
	"os"
)

func env(name, fallback string) string {
	if value, ok := os.LookupEnv(name); ok {
		return value
	}
	return fallback
}

func exchange(code string) (*http.Response, error) {
	host := env("SHOP_HOST", "https://api.example.test")
	return http.PostForm(host+"/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
