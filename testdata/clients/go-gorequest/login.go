// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
package main

import "github.com/parnurzeal/gorequest"

func login(user string) (string, []error) {
	_, body, errs := gorequest.New().
		Get("https://api.example.test/oauth/old_token").
		Query("grant_type=password").
		Query(map[string]string{"client_id": "k-1"}).
		Param("user_id", user).
		Timeout(10).
		End()
	return body, errs
}
