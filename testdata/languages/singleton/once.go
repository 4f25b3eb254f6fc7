package shop

import (
	"sync"

	"github.com/go-resty/resty/v2"
)

type connection struct {
	client *resty.Client
}

var (
	instance *connection
	once     sync.Once
)

func getInstance() *connection {
	once.Do(func() {
		instance = &connection{client: resty.New().SetBaseURL("https://api.example.test").SetHeader("Accept", "application/json")}
	})
	return instance
}

func exchange(code string) (*resty.Response, error) {
	return getInstance().client.R().
		SetFormData(map[string]string{"code": code, "grant_type": "authorization_code"}).
		Post("/oauth/old_token") // [code]
}
