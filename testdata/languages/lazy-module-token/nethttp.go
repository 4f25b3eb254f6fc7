package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"sync"
)

var (
	mu    sync.Mutex
	token string
)

func getToken(user, password string) (string, error) {
	mu.Lock()
	defer mu.Unlock()
	if token != "" {
		return token, nil
	}
	form := url.Values{"grant_type": {"password"}, "user_id": {user}, "password": {password}}
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", form) // [login]
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		AccessToken string `json:"access_token"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	token = answer.AccessToken
	return token, nil
}
