package portal

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
	"time"
)

type session struct {
	access  string
	refresh string
	expires time.Time
}

type tokens struct {
	AccessToken  string `json:"access_token"`
	RefreshToken string `json:"refresh_token"`
	ExpiresIn    int    `json:"expires_in"`
}

func (s *session) renew(id, secret string) error {
	resp, err := send("POST", "https://api.getgo.com/oauth/v2/token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {s.refresh}}, id, secret)
	if err != nil {
		return err
	}
	var t tokens
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		return err
	}
	s.access = t.AccessToken
	if t.RefreshToken != "" {
		s.refresh = t.RefreshToken
	}
	s.expires = time.Now().Add(time.Duration(t.ExpiresIn) * time.Second)
	return nil
}

func send(verb, target string, form url.Values, id, secret string) (*http.Response, error) {
	req, err := http.NewRequest(verb, target, strings.NewReader(form.Encode()))
	if err != nil {
		return nil, err
	}
	req.SetBasicAuth(id, secret)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return http.DefaultClient.Do(req)
}
