// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* auth=basic
// expect: POST https://api.example.test/oauth/token json grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token multipart grant_type=authorization_code code=*
// expect: POST https://api.example.test/oauth/token form grant_type=authorization_code code=* headers X-Trace=1
package main

import (
	"net/url"

	"github.com/go-resty/resty/v2"
)

const endpoint = "https://api.example.test/oauth/token"

func exchange(code, secret string) (*resty.Response, error) {
	return resty.New().R().
		SetBasicAuth("k-1", secret).
		SetFormData(map[string]string{"grant_type": "authorization_code", "code": code}).
		Post(endpoint)
}

func exchangeAsJSON(code string) (*resty.Response, error) {
	return resty.New().R().SetBody(map[string]interface{}{"grant_type": "authorization_code", "code": code}).Post(endpoint)
}

func exchangeInParts(code string) (*resty.Response, error) {
	request := resty.New().R().SetMultipartFormData(map[string]string{"grant_type": "authorization_code", "code": code})
	return request.Execute(resty.MethodPost, endpoint)
}

func exchangeOfValues(code string) (*resty.Response, error) {
	request := resty.New().R().SetFormDataFromValues(url.Values{"grant_type": {"authorization_code"}, "code": {code}})
	request.SetHeaders(map[string]string{"X-Trace": "1"})
	request.Method = "POST"
	request.URL = endpoint
	return request.Send()
}
