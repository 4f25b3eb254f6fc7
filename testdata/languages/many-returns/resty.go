package shop

import (
	"errors"

	"github.com/go-resty/resty/v2"
)

type renewal struct {
	headers map[string]string
}

func (r *renewal) prepare(debug bool, level int) *renewal {
	r.headers = map[string]string{"Accept": "application/json"}
	if !debug {
		return r
	}
	r.headers["X-Debug"] = "1"
	if level > 1 {
		return r
	}
	return r
}

func (r *renewal) run(token string, debug bool, level int) (string, error) {
	r.prepare(debug, level)
	resp, err := resty.New().R().
		SetHeaders(r.headers).
		SetFormData(map[string]string{"grant_type": "refresh_token", "refresh_token": token}).
		Post("https://api.example.test/oauth/old_token") // [token]
	if err != nil {
		return "", err
	}
	if resp.IsError() {
		return "", errors.New(resp.Status())
	}
	return resp.String(), nil
}
