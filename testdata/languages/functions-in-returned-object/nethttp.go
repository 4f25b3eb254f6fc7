package shop

import (
	"log"
	"net/http"
	"net/url"
)

const host = "https://api.example.test"

type result func(value string) (*http.Response, error)

type Client struct {
	Exchange result
	Renew    result
}

func New(logger *log.Logger) Client {
	post := func(form url.Values) (*http.Response, error) {
		return http.PostForm(host+"/oauth/old_token", form)
	}
	exchange := func(code string) (*http.Response, error) {
		logger.Println("exchange")
		return post(url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	}
	return Client{
		Exchange: exchange,
		Renew: func(token string) (*http.Response, error) {
			return post(url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
		},
	}
}
