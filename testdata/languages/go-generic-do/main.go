package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
)

type Tokens struct {
	AccessToken string `json:"access_token"`
}

type Session struct{ Token string }

func post[T any](path string, form url.Values) (*T, error) {
	resp, err := http.PostForm("https://api.example.test"+path, form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	out := new(T)
	if err := json.NewDecoder(resp.Body).Decode(out); err != nil {
		return nil, err
	}
	return out, nil
}

func (s *Session) login(code string) error {
	tokens, err := post[Tokens]("/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return err
	}
	s.Token = tokens.AccessToken
	return nil
}
