package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
)

const tokenURL = "https://api.example.test/oauth/old_token"

type tokens struct {
	Access  string `json:"access_token"`
	Refresh string `json:"refresh_token"`
}

func submit(form url.Values) (*tokens, error) {
	resp, err := http.PostForm(tokenURL, form)
	if err != nil {
		return nil, err
	}
	defer resp.Body.Close()
	t := new(tokens)
	if err := json.NewDecoder(resp.Body).Decode(t); err != nil {
		return nil, err
	}
	return t, nil
}
