package shop

import "github.com/go-resty/resty/v2"

func refresh(token string) (*resty.Response, error) {
	return resty.New().R().
		SetMultipartFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [map]
}
