// expect: GET https://api.example.test/oauth/old_token query grant_type=password user_id=* headers Accept=application/json
// expect: GET https://api.example.test/oauth/old_token query grant_type=password
package main

import "github.com/beego/beego/v2/client/httplib"

func login(user string) (string, error) {
	req := httplib.Get("https://api.example.test/oauth/old_token").Debug(true)
	req.Header("Accept", "application/json")
	req.Param("grant_type", "password")
	req.Param("user_id", user)
	return req.String()
}

func loginByBytes() ([]byte, error) {
	return httplib.NewBeegoRequest("https://api.example.test/oauth/old_token?grant_type=password", "GET").Bytes()
}
