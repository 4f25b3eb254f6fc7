// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Bearer *"
package main

import "github.com/imroc/req/v3"

func refresh(token, bearer string) error {
	_, err := req.C().R().
		SetBearerAuthToken(bearer).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/token")
	return err
}
