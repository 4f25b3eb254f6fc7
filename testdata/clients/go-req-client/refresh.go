// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token client_id=k-1 refresh_token=* headers Authorization="Bearer *"
package main

import "github.com/imroc/req/v3"

type desk struct {
	client *req.Client
}

func open(bearer string) *desk {
	client := req.C().SetCommonBearerAuthToken(bearer).SetCommonFormData(map[string]string{"grant_type": "refresh_token", "client_id": "k-1"})
	return &desk{client}
}

func (d *desk) refresh(token string) (*req.Response, error) {
	return d.client.R().SetFormData(map[string]string{"refresh_token": token}).Post("https://api.example.test/oauth/token")
}

func run(bearer, token string) {
	open(bearer).refresh(token)
}
