package shop

import "github.com/parnurzeal/gorequest"

func exchange(code, id, secret string) (string, []error) {
	_, body, errs := gorequest.New().
		Post("https://api.example.test/oauth/old_token").
		Type("form").
		Set("X-App", "shop").
		SetBasicAuth(id, secret).
		Send(map[string]string{"grant_type": "authorization_code"}).
		Send(map[string]string{"code": code}).
		End() // [code]
	return body, errs
}
