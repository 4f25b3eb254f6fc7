package shop

import (
	"log"
	"net/http"
	"net/url"
	"time"
)

type sender func(path string, form url.Values) (*http.Response, error)

func logged(next sender) sender {
	return func(path string, form url.Values) (*http.Response, error) {
		log.Println(path)
		return next(path, form)
	}
}

func timed(next sender) sender {
	return func(path string, form url.Values) (*http.Response, error) {
		start := time.Now()
		defer func() { log.Println(time.Since(start)) }()
		return next(path, form)
	}
}

func plain(path string, form url.Values) (*http.Response, error) {
	return http.PostForm("https://api.example.test"+path, form)
}

func exchange(code string) (*http.Response, error) {
	send := logged(timed(plain))
	return send("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
}
