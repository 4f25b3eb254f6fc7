// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=* headers Accept=application/json
package main

import "github.com/levigross/grequests"

func exchange(code, secret string) (*grequests.Response, error) {
	options := &grequests.RequestOptions{
		Data: map[string]string{"grant_type": "authorization_code", "code": code},
		Auth: []string{"k-1", secret},
	}
	return grequests.Post("https://api.example.test/oauth/token", options)
}

func exchangeAsJSON(code string) (*grequests.Response, error) {
	return grequests.Req("POST", "https://api.example.test/oauth/token", &grequests.RequestOptions{
		JSON:    map[string]string{"grant_type": "authorization_code", "code": code},
		Headers: map[string]string{"Accept": "application/json"},
	})
}
