// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=*
package main

import "github.com/levigross/grequests"

func login(user string) (*grequests.Response, error) {
	return grequests.Get("https://api.example.test/oauth/old_token", &grequests.RequestOptions{
		Params: map[string]string{"grant_type": "password", "user_id": user},
	})
}
