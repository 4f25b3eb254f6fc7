package shop

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"strings"
)

func exchangeJSON(id, secret, code string) (*http.Response, error) {
	basic := base64.StdEncoding.EncodeToString([]byte(fmt.Sprintf("%s:%s", id, secret)))
	payload, err := json.Marshal(map[string]string{"grant_type": "authorization_code", "code": code})
	if err != nil {
		return nil, err
	}
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", bytes.NewReader(bytes.TrimSpace(payload)))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", strings.Join([]string{"Basic", basic}, " "))
	req.Header.Set("Content-Type", "application/json")
	return http.DefaultClient.Do(req) // [json]
}

func refreshQuery(token, client string) (*http.Response, error) {
	target := "https://api.example.test/oauth/old_token"
	query := strings.TrimSpace(url.Values{"grant_type": {"refresh_token"}, "refresh_token": {token}}.Encode())
	query += "&client_id=" + client
	if !strings.Contains(target, "?") {
		target += "?"
	}
	return http.Get(target + query) // [query]
}
