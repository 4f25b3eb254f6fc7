// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=* headers Authorization="Bearer *"
// expect: POST https://api.example.test/oauth/token
// expect: GET https://api.example.test/oauth/token query grant_type=refresh_token refresh_token=*
package main

import "github.com/imroc/req/v3"

func refresh(token, bearer string) error {
	_, err := req.C().R().
		SetBearerAuthToken(bearer).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/token")
	return err
}

func refreshOfNothing() (*req.Response, error) {
	return req.Post("https://api.example.test/oauth/token")
}

func refreshLater(token string) *req.Response {
	request := req.NewRequest().SetURL("https://api.example.test/oauth/token")
	request.SetQueryParam("grant_type", "refresh_token")
	return request.SetQueryParam("refresh_token", token).SetSuccessResult(&map[string]string{}).Do()
}
