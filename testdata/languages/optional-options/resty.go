package shop

import (
	"errors"

	"github.com/go-resty/resty/v2"
)

type options struct {
	accept  *string
	retries int
}

func send(token string, o *options) (*resty.Response, error) {
	accept, retries := "application/json", 1
	if o != nil {
		if o.accept != nil {
			accept = *o.accept
		}
		if o.retries > 0 {
			retries = o.retries
		}
	}
	for attempt := 0; attempt < retries; attempt++ {
		resp, err := resty.New().R().
			SetHeader("Accept", accept).
			SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
			Post("https://api.example.test/oauth/old_token") // [refresh]
		if err == nil && resp.IsSuccess() {
			return resp, nil
		}
	}
	return nil, errors.New("no answer")
}

func refresh(token string) (*resty.Response, error) {
	return send(token, nil)
}
