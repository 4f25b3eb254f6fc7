// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=application/x-www-form-urlencoded Authorization="Basic base64(k-1:*)"
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=*
package main

import (
	"encoding/base64"

	"github.com/valyala/fasthttp"
)

func exchange(code, secret string) error {
	req := fasthttp.AcquireRequest()
	resp := fasthttp.AcquireResponse()
	req.SetRequestURI("https://api.example.test/oauth/token")
	req.Header.SetMethod(fasthttp.MethodPost)
	req.Header.SetContentType("application/x-www-form-urlencoded")
	req.Header.Set("Authorization", "Basic "+base64.StdEncoding.EncodeToString([]byte("k-1:"+secret)))
	req.SetBodyString("grant_type=authorization_code&code=" + code)
	return fasthttp.Do(req, resp)
}

func exchangeAtOnce(code string) error {
	args := fasthttp.AcquireArgs()
	args.Add("grant_type", "authorization_code")
	args.Add("code", code)
	_, _, err := fasthttp.Post(nil, "https://api.example.test/oauth/token", args)
	return err
}
