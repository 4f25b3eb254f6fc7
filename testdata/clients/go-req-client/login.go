// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-2
// expect: HEAD https://api.example.test/oauth/old_token
// expect: PUT https://api.example.test/oauth/old_token text
// expect: PATCH https://api.example.test/oauth/old_token
// expect: DELETE https://api.example.test/oauth/old_token
package main

import "github.com/imroc/req/v3"

func login(user string) *req.Response {
	client := req.C().
		SetBaseURL("https://api.example.test").
		SetCommonHeader("Accept", "application/json").
		SetCommonQueryParam("client_id", "k-1")
	return client.Get("/oauth/old_token").
		SetQueryParams(map[string]string{"grant_type": "password", "user_id": user}).
		Do()
}

func loginOfOneQuery() (*req.Response, error) {
	client := req.C().SetCommonQueryParams(map[string]string{"grant_type": "password", "client_id": "k-2"})
	return client.R().Get("https://api.example.test/oauth/old_token")
}

// A request that `Do` does not send is none.
func more() {
	client := req.C().SetTimeout(10)
	client.Head("https://api.example.test/oauth/old_token").Do()
	client.Put("https://api.example.test/oauth/old_token").SetBody("a").Do()
	client.Patch("https://api.example.test/oauth/old_token").Do()
	client.Delete("https://api.example.test/oauth/old_token").Do()
	client.Get("https://api.example.test/oauth/old_token?grant_type=password")
}
