package shop

import (
	"errors"

	"github.com/go-resty/resty/v2"
)

var client *resty.Client

func Setup() {
	client = resty.New()
	client.SetHeader("Accept", "application/json")
}

func exchange(code string) (*resty.Response, error) {
	if client == nil {
		return nil, errors.New("call Setup first")
	}
	return client.R().
		SetQueryParams(map[string]string{"grant_type": "authorization_code", "code": code, "client_id": "shop-7"}).
		Get("https://api.example.test/oauth/old_token") // [code]
}
