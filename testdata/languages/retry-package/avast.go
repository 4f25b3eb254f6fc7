package shop

import (
	"encoding/json"
	"net/http"
	"net/url"

	"github.com/avast/retry-go/v4"
	"vendor.example.test/settings"
)

func renew(token string) (map[string]string, error) {
	answer := map[string]string{}
	err := retry.Do(func() error {
		form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}
		resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
		if err != nil {
			return err
		}
		defer resp.Body.Close()
		return json.NewDecoder(resp.Body).Decode(&answer)
	}, retry.Attempts(3))
	return answer, err
}

func run(token string) error {
	answer, err := renew(token)
	if err != nil {
		return err
	}
	return settings.Store("token", answer["access_token"])
}
