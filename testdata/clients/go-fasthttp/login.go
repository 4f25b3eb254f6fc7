// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-1 user_id=*
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-2
// expect: GET https://api.example.test/oauth/old_token query grant_type=password client_id=k-3
package main

import "github.com/valyala/fasthttp"

func login(user string) error {
	req := fasthttp.AcquireRequest()
	defer fasthttp.ReleaseRequest(req)
	resp := fasthttp.AcquireResponse()
	req.SetRequestURI("https://api.example.test/oauth/old_token")
	req.URI().QueryArgs().Add("grant_type", "password")
	req.URI().QueryArgs().Add("client_id", "k-1")
	req.URI().QueryArgs().Add("user_id", user)
	return fasthttp.Do(req, resp)
}

func loginWithClient() error {
	req := fasthttp.AcquireRequest()
	resp := fasthttp.AcquireResponse()
	req.SetRequestURI("https://api.example.test/oauth/old_token")
	req.URI().SetQueryString("grant_type=password&client_id=k-2")
	client := &fasthttp.Client{}
	return client.Do(req, resp)
}

func loginAtOnce() ([]byte, error) {
	_, body, err := fasthttp.Get(nil, "https://api.example.test/oauth/old_token?grant_type=password&client_id=k-3")
	return body, err
}
