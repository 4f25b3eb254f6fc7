// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-2 headers Accept=application/json
package main

import "github.com/imroc/req/v3"

func login(user string) (*req.Response, error) {
	client := req.C().SetBaseURL("https://api.example.test")
	return client.R().
		SetQueryParam("grant_type", "password").
		SetQueryParam("client_id", "k-1").
		SetQueryParam("user_id", user).
		Get("/oauth/old_token")
}

func loginWithMap() *req.Response {
	return req.R().
		SetHeader("Accept", "application/json").
		SetQueryParams(map[string]string{"grant_type": "password", "client_id": "k-2"}).
		MustGet("https://api.example.test/oauth/old_token")
}
