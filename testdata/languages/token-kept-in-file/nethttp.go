package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"os"
)

type token struct {
	Value string `json:"access_token"`
}

func exchange(code string) error {
	res, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{ // [code]
		"grant_type": {"authorization_code"},
		"code":       {code},
	})
	if err != nil {
		return err
	}
	defer res.Body.Close()
	var t token
	if err := json.NewDecoder(res.Body).Decode(&t); err != nil {
		return err
	}
	return os.WriteFile("token.txt", []byte(t.Value), 0o600)
}
