// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=* password=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-2
// expect: PUT https://api.example.test/oauth/old_token text
// expect: PATCH https://api.example.test/oauth/old_token
// expect: DELETE https://api.example.test/oauth/old_token
package main

import "github.com/go-resty/resty/v2"

type Token struct {
	AccessToken string `json:"access_token"`
}

func login(user, password string) (*Token, error) {
	client := resty.New().SetBaseURL("https://api.example.test").SetHeader("Accept", "application/json")
	resp, err := client.R().
		SetQueryParam("grant_type", "password").
		SetQueryParams(map[string]string{
			"client_id": "k-1",
			"user_id":   user,
			"password":  password,
		}).
		SetResult(&Token{}).
		Get("/oauth/old_token")
	if err != nil {
		return nil, err
	}
	return resp.Result().(*Token), nil
}

func more() {
	client := resty.New()
	client.SetTimeout(10)
	client.R().SetQueryString("grant_type=password&client_id=k-2").Get("https://api.example.test/oauth/old_token")
	client.R().SetBody("a").Put("https://api.example.test/oauth/old_token")
	client.R().Patch("https://api.example.test/oauth/old_token")
	client.R().Delete("https://api.example.test/oauth/old_token")
}
