package shop

import (
	"sync"

	"github.com/go-resty/resty/v2"
)

var (
	once   sync.Once
	client *resty.Client
)

func getClient() *resty.Client {
	once.Do(func() {
		client = resty.New().SetHeader("Accept", "application/json")
	})
	return client
}

func refresh(token string) (*resty.Response, error) {
	return getClient().R().
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [refresh]
}
