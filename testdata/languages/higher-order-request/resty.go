package shop

import "github.com/go-resty/resty/v2"

type caller func(input map[string]string) (*resty.Response, error)

func to(path, trace string) caller {
	return func(input map[string]string) (*resty.Response, error) {
		return resty.New().R().SetHeader("X-Trace", trace).SetFormData(input).Post("https://api.example.test" + path)
	}
}

var byRefresh = to("/oauth/old_token", "r")

func refresh(token string) (*resty.Response, error) {
	return byRefresh(map[string]string{"grant_type": "refresh_token", "refresh_token": token}) // [refresh]
}

func exchange(code string) (*resty.Response, error) {
	byCode := to("/oauth/old_token", "c")
	return byCode(map[string]string{"grant_type": "authorization_code", "code": code}) // [code]
}
