package shop

import (
	"errors"
	"net/http"
)

var errNoKey = errors.New("no key")

type TokenStore struct {
	key string
}

func NewTokenStore(key string) *TokenStore {
	return &TokenStore{key}
}

func (s *TokenStore) refresh(token string) (*http.Response, error) {
	if s.key == "" {
		return nil, errNoKey
	}
	return http.Get("https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=" + token + "&client_id=" + s.key) // [refresh]
}
