// expect: POST https://api.example.test/oauth/token form grant_type=refresh_token refresh_token=*
package main

import "github.com/valyala/fasthttp"

func refresh(token string) error {
	req := fasthttp.AcquireRequest()
	resp := fasthttp.AcquireResponse()
	req.SetRequestURI("https://api.example.test/oauth/token")
	req.Header.SetMethod("POST")
	req.PostArgs().Add("grant_type", "refresh_token")
	req.PostArgs().Set("refresh_token", token)
	return fasthttp.Do(req, resp)
}
