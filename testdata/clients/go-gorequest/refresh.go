// expect: POST https://api.example.test/oauth/token json grant_type=refresh_token refresh_token=*
// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*
package main

import "github.com/parnurzeal/gorequest"

type body struct {
	GrantType    string `json:"grant_type"`
	RefreshToken string `json:"refresh_token"`
}

func refresh(token string) []error {
	_, _, errs := gorequest.New().Post("https://api.example.test/oauth/token").SendStruct(body{"refresh_token", token}).End()
	return errs
}

func refreshAsText(token string) []error {
	_, _, errs := gorequest.New().Post("https://api.example.test/oauth/token").SendString("grant_type=refresh_token&refresh_token=" + token).End()
	return errs
}
