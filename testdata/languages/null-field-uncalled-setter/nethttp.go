package shop

import (
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
)

type Session struct {
	username, password string
	apiKey             *string
}

func NewSession() *Session { return &Session{} }

func (s *Session) SetCredentials(username, password string) {
	s.username, s.password = username, password
}

func (s *Session) SetAPIKey(key string) { s.apiKey = &key }

func (s *Session) Open() (string, error) {
	if s.username == "" || s.password == "" {
		return "", errors.New("no credentials")
	}
	if s.apiKey == nil {
		return "", errors.New("no key")
	}
	query := url.Values{"grant_type": {"password"}, "user_id": {s.username}, "password": {s.password}, "client_id": {*s.apiKey}}
	resp, err := http.Get("https://api.example.test/oauth/old_token?" + query.Encode()) // [login]
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	err = json.NewDecoder(resp.Body).Decode(&answer)
	return answer.AccessToken, err
}
