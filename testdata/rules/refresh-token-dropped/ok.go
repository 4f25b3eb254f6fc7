package portal

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

type Token struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
}

type Store struct{ token Token }

// Renew keeps the old refresh token where the answer has no new one.
func (s *Store) Renew(id, secret string) error {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {s.token.RefreshToken}}
	req, err := http.NewRequest(http.MethodPost, "https://api.getgo.com/oauth/v2/token", strings.NewReader(form.Encode()))
	if err != nil {
		return err
	}
	req.SetBasicAuth(id, secret)
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	fresh := Token{}
	if err = json.NewDecoder(resp.Body).Decode(&fresh); err != nil {
		return err
	}
	if fresh.RefreshToken != "" {
		s.token.RefreshToken = fresh.RefreshToken
	}
	s.token.AccessToken = fresh.AccessToken
	return nil
}
