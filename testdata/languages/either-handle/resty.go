package shop

import "github.com/go-resty/resty/v2"

func exchange(code string, proxied bool) (*resty.Response, error) {
	var call *resty.Request
	if proxied {
		call = resty.New().SetProxy("http://proxy.example.test").R().SetHeader("X-Proxy", "1")
	} else {
		call = resty.New().R()
	}
	return call.
		SetHeader("Accept", "application/json").
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post("https://api.example.test/oauth/old_token") // [code]
}
