package shop

import "github.com/levigross/grequests"

func exchange(code, id, secret, scope string) (*grequests.Response, error) {
	options := &grequests.RequestOptions{}
	if options.Headers == nil {
		options.Headers = map[string]string{}
	}
	options.Headers["Accept"] = "application/json"
	options.Auth = []string{id, secret}
	options.Data = map[string]string{"grant_type": "authorization_code"}
	options.Data["code"] = code
	if scope != "" {
		options.Data["scope"] = scope
	}
	return grequests.Post("https://api.example.test/oauth/old_token", options) // [code]
}
