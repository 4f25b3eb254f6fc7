// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-2 headers Accept=application/json
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-3
// expect: HEAD https://api.example.test/oauth/old_token
// expect: PATCH https://api.example.test/oauth/old_token
// expect: PUT https://api.example.test/oauth/old_token text
// expect: DELETE https://api.example.test/oauth/old_token
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

func loginAtOnce() (*req.Response, error) {
	return req.Get("https://api.example.test/oauth/old_token?grant_type=password&client_id=k-3")
}

func more() {
	req.R().Head("https://api.example.test/oauth/old_token")
	req.R().Patch("https://api.example.test/oauth/old_token")
	req.R().SetBody("a").Put("https://api.example.test/oauth/old_token")
	req.R().MustDelete("https://api.example.test/oauth/old_token")
}
