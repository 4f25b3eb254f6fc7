// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers .. Authorization="Bearer *"
// expect: POST https://api.example.test/oauth/token text grant_type=refresh_token refresh_token=* headers Content-Type=application/json
package main

import resty "github.com/go-resty/resty/v2"

func refresh(token, bearer string) error {
	client := resty.New().OnBeforeRequest(sign)
	_, err := client.R().
		SetAuthToken(bearer).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/token")
	return err
}

func refreshAsText(token string) error {
	_, err := resty.New().R().SetHeader("Content-Type", "application/json").SetBody("grant_type=refresh_token&refresh_token=" + token).Post("https://api.example.test/oauth/token")
	return err
}
