// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: HEAD https://api.example.test/oauth/old_token query grant_type=password
// expect: PUT https://api.example.test/oauth/old_token json name=desk
// expect: PATCH https://api.example.test/oauth/old_token json name=desk
// expect: DELETE https://api.example.test/oauth/old_token
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

func more() {
	name := map[string]string{"name": "desk"}
	gorequest.New().Head("https://api.example.test/oauth/old_token").Query("grant_type=password").End()
	gorequest.New().Put("https://api.example.test/oauth/old_token").Send(name).End()
	gorequest.New().Patch("https://api.example.test/oauth/old_token").Send(name).End()
	gorequest.New().Delete("https://api.example.test/oauth/old_token").End()
}
