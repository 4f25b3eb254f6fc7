package shop

import (
	"encoding/json"
	"io/ioutil"
	"net/http"
	"net/url"
)

type Session struct {
	Token string
	Life  int64
}

type tokenResponse struct {
	Token string `json:"access_token"`
	Life  int64  `json:"expires_in"`
}

func (s *Session) refresh(token string) error {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}) // [refresh]
	if err != nil {
		return err
	}
	body, _ := ioutil.ReadAll(resp.Body)
	result := new(tokenResponse)
	if err = json.Unmarshal(body, result); err != nil {
		return err
	}
	s.Token, s.Life = result.Token, result.Life
	return nil
}
