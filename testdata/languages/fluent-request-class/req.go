package shop

import "github.com/imroc/req/v3"

func exchange(code, id, secret string) *req.Response {
	return req.C().
		Post("https://api.example.test/oauth/old_token").
		SetHeader("X-App", "shop").
		SetBasicAuth(id, secret).
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Do() // [code]
}
