package shop

import (
	"errors"
	"io"
	"net/http"
)

var errNoKey = errors.New("no key")

// TokenStore refreshes tokens. Without a Key it does nothing.
type TokenStore struct {
	Key *string
}

func (s *TokenStore) Refresh(token string) (string, error) {
	if s.Key == nil {
		return "", errNoKey
	}
	resp, err := http.Get("https://api.example.test/oauth/old_token?grant_type=refresh_token&refresh_token=" + token + "&client_id=" + *s.Key) // [refresh]
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	text, err := io.ReadAll(resp.Body)
	return string(text), err
}
