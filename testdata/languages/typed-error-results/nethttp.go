package shop

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

type StatusError struct{ Status int }

func (e *StatusError) Error() string { return fmt.Sprintf("status %d", e.Status) }

type Token struct {
	AccessToken string `json:"access_token"`
}

func post[T any](path string, form url.Values) (*T, error) {
	resp, err := http.PostForm("https://api.example.test"+path, form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, &StatusError{resp.StatusCode}
	}
	var value T
	if err := json.NewDecoder(resp.Body).Decode(&value); err != nil {
		return nil, fmt.Errorf("decoding: %w", err)
	}
	return &value, nil
}

func exchange(code string) (string, error) {
	token, err := post[Token]("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	var status *StatusError
	if errors.As(err, &status) {
		return "", status
	}
	if err != nil {
		return "", err
	}
	return token.AccessToken, nil
}
