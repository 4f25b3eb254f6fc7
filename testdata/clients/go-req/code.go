// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token text grant_type=authorization_code code=* headers Content-Type=text/plain X-Trace=1
package main

import "github.com/imroc/req/v3"

func exchange(code, secret string) (*req.Response, error) {
	client := req.NewClient().SetTimeout(10)
	return client.R().
		SetBasicAuth("k-1", secret).
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("https://api.example.test/oauth/token")
}

func exchangeAsJSON(code string) (*req.Response, error) {
	return req.R().SetBodyJsonMarshal(map[string]string{"grant_type": "authorization_code", "code": code}).Post("https://api.example.test/oauth/token")
}

func exchangeAsText(code string) (*req.Response, error) {
	return req.R().
		SetHeaders(map[string]string{"X-Trace": "1"}).
		SetContentType("text/plain").
		SetBody("grant_type=authorization_code&code="+code).
		Send("POST", "https://api.example.test/oauth/token")
}
