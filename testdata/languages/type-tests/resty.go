package shop

import (
	"net/url"

	"github.com/go-resty/resty/v2"
)

func post(target string, body interface{}, options ...interface{}) (*resty.Response, error) {
	request := resty.New().R()
	switch b := body.(type) {
	case url.Values:
		request.SetFormDataFromValues(b)
	case string:
		values, err := url.ParseQuery(b)
		if err != nil {
			return nil, err
		}
		request.SetFormDataFromValues(values)
	default:
		request.SetBody(b)
	}
	for _, option := range options {
		if headers, ok := option.(map[string]string); ok {
			request.SetHeaders(headers)
		}
	}
	return request.Post(target)
}

func code(code string) (*resty.Response, error) {
	form := url.Values{"grant_type": {"authorization_code"}, "code": {code}}
	return post("https://api.example.test/oauth/old_token", form, map[string]string{"Accept": "application/json"}, 3) // [code]
}

func refresh(token string) (*resty.Response, error) {
	return post("https://api.example.test/oauth/old_token", "grant_type=refresh_token&refresh_token="+token) // [flat]
}
