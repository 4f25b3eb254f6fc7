package shop

import (
	"encoding/json"
	"io"
	"net/http"
	"os"
)

func login(user, password string) {
	var err error
	var resp *http.Response
	resp, err = http.Get("https://api.example.test/oauth/old_token?grant_type=password&user_id=" + user + "&password=" + password) // [login]
	if err != nil {
		panic(err)
	}
	defer func() { _ = resp.Body.Close() }()
	var data []byte
	data, err = io.ReadAll(resp.Body)
	if err != nil {
		return
	}
	answer := map[string]interface{}{}
	err = json.Unmarshal(data, &answer)
	if err != nil {
		return
	}
	os.WriteFile("token.txt", []byte(answer["access_token"].(string)), 0600)
}
