package shop

import (
	"encoding/json"
	"net/http"
	"net/url"
	"strings"
)

func check(code string) (string, error) {
	resp, err := http.PostForm("https://api.example.test/oauth/old_token", url.Values{"grant_type": {"authorization_code"}, "code": {code}}) // [code]
	if err != nil {
		return "", err
	}
	defer resp.Body.Close()
	var answer struct {
		Version   string `json:"version"`
		ExpiresIn string `json:"expires_in"`
	}
	if err := json.NewDecoder(resp.Body).Decode(&answer); err != nil {
		return "", err
	}
	if answer.Version == "2" {
		return strings.TrimSpace(answer.ExpiresIn), nil
	}
	return "", nil
}
