package shop

import "github.com/go-resty/resty/v2"

func login(user string, post bool) (*resty.Response, error) {
	params := map[string]string{"grant_type": "password", "user_id": user}
	req, verb := resty.New().R(), resty.MethodGet
	if post {
		verb = resty.MethodPost
		req.SetFormData(params)
	} else {
		req.SetQueryParams(params)
	}
	return req.Execute(verb, "https://api.example.test/oauth/old_token") // [login]
}
