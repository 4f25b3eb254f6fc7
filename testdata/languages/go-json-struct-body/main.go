package shop

import (
	"bytes"
	"encoding/json"
	"net/http"
)

type payload struct {
	GrantType   string `json:"grant_type"`
	Code        string `json:"code"`
	RedirectURI string `json:"redirect_uri,omitempty"`
	secret      string
}

func exchange(code string) (*http.Response, error) {
	body, err := json.Marshal(payload{GrantType: "authorization_code", Code: code})
	if err != nil {
		return nil, err
	}
	return http.Post("https://api.example.test/oauth/old_token", "application/json", bytes.NewReader(body)) // [code]
}
