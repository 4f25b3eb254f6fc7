// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers Accept=application/json auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
package main

import "github.com/dghubble/sling"

type Body struct {
	GrantType string `url:"grant_type"`
	Code      string `url:"code"`
}

func exchange(code, secret string) error {
	_, err := sling.New().Base("https://api.example.test/").Post("oauth/token").
		Set("Accept", "application/json").
		SetBasicAuth("k-1", secret).
		BodyForm(&Body{"authorization_code", code}).
		ReceiveSuccess(nil)
	return err
}

func exchangeAsJSON(code string) error {
	_, err := sling.New().Base("https://api.example.test/").Post("oauth/token").
		BodyJSON(map[string]string{"grant_type": "authorization_code", "code": code}).
		Receive(nil, nil)
	return err
}
