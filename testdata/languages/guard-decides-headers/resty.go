package shop

import "github.com/go-resty/resty/v2"

const client = "shop-7"

func call(path string, params map[string]string, token, kind string) (*resty.Response, error) {
	if kind == "" {
		kind = "application/x-www-form-urlencoded"
	}
	request := resty.New().R().SetHeader("Content-Type", kind).SetFormData(params)
	if token != "" {
		request.SetHeader("Authorization", "Bearer "+token)
	}
	return request.Post("https://api.example.test" + path)
}

func refresh(old string) (*resty.Response, error) {
	params := map[string]string{"grant_type": "refresh_token", "refresh_token": old, "client_id": client}
	return call("/oauth/old_token", params, "", "application/json") // [refresh]
}

func exchange(code string) (*resty.Response, error) {
	params := map[string]string{"grant_type": "authorization_code", "code": code, "client_id": client}
	return call("/oauth/old_token", params, "", "") // [code]
}

func profile(session string) (*resty.Response, error) {
	return call("/v1/me", map[string]string{"fields": "name"}, "p-"+session, "") // [profile]
}
