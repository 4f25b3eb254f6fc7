package shop

import (
	"net/url"

	"github.com/go-resty/resty/v2"
)

type headers map[string]string

func send(body any, extra ...any) (*resty.Response, error) {
	request := resty.New().R()
	for _, one := range extra {
		switch v := one.(type) {
		case headers:
			request.SetHeaders(v)
		case func(*resty.Request):
			v(request)
		}
	}
	switch b := body.(type) {
	case string:
		request.SetHeader("Content-Type", "application/x-www-form-urlencoded")
		request.SetBody(b)
	case url.Values:
		request.SetFormDataFromValues(b)
	}
	return request.Post("https://api.example.test/oauth/old_token")
}

func code(code string) (*resty.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return send(form, func(r *resty.Request) { r.SetHeader("Accept", "application/json") }) // [code]
}

func refresh(token string) (*resty.Response, error) {
	return send("grant_type=refresh_token&refresh_token=" + token) // [flat]
}
