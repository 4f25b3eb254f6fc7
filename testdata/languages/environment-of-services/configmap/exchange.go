package main

import (
	"net/http"
	"net/url"
	"os"
)

func exchange(code string) (*http.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return http.PostForm(os.Getenv("TOKEN_URL"), form) // [code]
}
