// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json Content-Type=application/x-www-form-urlencoded auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
package main

import "github.com/parnurzeal/gorequest"

func exchange(code, secret string) string {
	request := gorequest.New()
	_, body, _ := request.Post("https://api.example.test/oauth/token").
		Type("form").
		Set("Accept", "application/json").
		SetBasicAuth("k-1", secret).
		Send(map[string]string{"grant_type": "authorization_code", "code": code}).
		End()
	return body
}

func exchangeAsJSON(code string) string {
	_, body, _ := gorequest.New().
		CustomMethod("POST", "https://api.example.test/oauth/token").
		Send(map[string]string{"grant_type": "authorization_code", "code": code}).
		EndBytes()
	return string(body)
}
