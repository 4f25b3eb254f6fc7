package shop

import (
	"net/http"
	"net/url"
)

const (
	apiBase = "https://api.example.test"
	client  = "shop-7"
)

func request(verb, path string, params url.Values, base ...string) (*http.Response, error) {
	host := apiBase
	if len(base) > 0 {
		host = base[0]
	}
	if verb == http.MethodGet {
		target := host + path
		if len(params) > 0 {
			target += "?" + params.Encode()
		}
		return http.Get(target)
	}
	return http.PostForm(host+path, params)
}

func byPassword(user, password string) (*http.Response, error) {
	return request("GET", "/oauth/old_token", url.Values{ // [password]
		"grant_type": {"password"},
		"user_id":    {user},
		"password":   {password},
		"client_id":  {client},
	})
}

func byCode(code string) (*http.Response, error) {
	params := url.Values{"grant_type": {"authorization_code"}, "code": {code}, "client_id": {client}}
	return request("POST", "/oauth/old_token", params) // [code]
}

func files() (*http.Response, error) {
	return request("GET", "/v1/list", nil, "https://files.example.test") // [elsewhere]
}
