package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/cenkalti/backoff/v4"
	"vendor.example.test/settings"
)

type tokens struct {
	AccessToken string `json:"access_token"`
}

func renew(token string) (*tokens, error) {
	return backoff.RetryWithData(func() (*tokens, error) {
		form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
		resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
		if err != nil {
			return nil, err
		}
		defer resp.Body.Close()
		t := new(tokens)
		if err := json.NewDecoder(resp.Body).Decode(t); err != nil {
			return nil, backoff.Permanent(err)
		}
		return t, nil
	}, backoff.NewExponentialBackOff())
}

func run(token string) error {
	t, err := renew(token)
	if err != nil {
		return err
	}
	return settings.Store("token", t.AccessToken)
}
