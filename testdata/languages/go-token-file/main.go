package shop

import (
	"encoding/json"
	"net/http"
	"os"
)

type token struct {
	AccessToken string `json:"access_token"`
}

func login(user, password string) error {
	resp, err := http.Get("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user + "&password=" + password) // [login]
	if err != nil {
		return err
	}
	var t token
	if err := json.NewDecoder(resp.Body).Decode(&t); err != nil {
		return err
	}
	file, err := os.Create("token.json")
	if err != nil {
		return err
	}
	defer file.Close()
	return json.NewEncoder(file).Encode(t)
}
