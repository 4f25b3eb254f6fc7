package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type stored struct {
	access, refresh string
}

func (s *stored) renew() error {
	form := url.Values{"grant_type": {"refresh_token"}, "refresh_token": {s.refresh}}
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [refresh]
	if err != nil {
		return err
	}
	defer resp.Body.Close()
	var answer struct {
		AccessToken  string `json:"access_token"`
		RefreshToken string `json:"refresh_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	refresh := answer.RefreshToken
	if refresh == "" {
		refresh = s.refresh
	}
	s.access, s.refresh = answer.AccessToken, refresh
	return nil
}
