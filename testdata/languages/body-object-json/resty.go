package shop

import "github.com/go-resty/resty/v2"

type refreshRequest struct {
	GrantType    string `json:"grant_type"`
	RefreshToken string `json:"refresh_token"`
}

func refresh(token string) (*resty.Response, error) {
	return resty.New().R().
		SetBody(refreshRequest{GrantType: "refresh_token", RefreshToken: token}).
		Post("https://api.example.test/oauth/old_token") // [axios]
}
