package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"time"
)

const year = 365 * 24 * time.Hour

type session struct {
	token   string
	expires time.Time
}

func (s *session) refresh(token string) error {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
	if err != nil {
		return err
	}
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return err
	}
	s.token = answer.AccessToken
	s.expires = time.Now().Add(year)
	return nil
}
