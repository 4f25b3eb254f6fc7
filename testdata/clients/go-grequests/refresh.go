// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*
package main

import "github.com/levigross/grequests"

func refresh(token string) (*grequests.Response, error) {
	session := grequests.NewSession(nil)
	return session.Post("https://api.example.test/oauth/token", &grequests.RequestOptions{
		Data: map[string]string{"grant_type": "refresh_token", "refresh_token": token},
	})
}
