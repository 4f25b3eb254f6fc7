package shop

import (
	"encoding/json"
	"net/http"
)

type store struct{ token string }

func fetch(user, password string) (token string, err error) {
	resp, err := http.Get("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user + "&password=" + password) // [login]
	if err != nil {
		return
	}
	var body struct {
		Token string `json:"access_token"`
	}
	err = json.NewDecoder(resp.Body).Decode(&body)
	token = body.Token
	return
}

func (s *store) login(user, password string) (err error) {
	s.token, err = fetch(user, password)
	return
}
