package shop

import (
	"bytes"
	"encoding/json"
	"net/http"
)

func refresh(token string) (*http.Response, error) {
	var buffer bytes.Buffer
	if err := json.NewEncoder(&buffer).Encode(map[string]string{"grant_type": "refresh_token", "refresh_token": token}); err != nil {
		return nil, err
	}
	return http.Post("https://api.example.test/oauth/old_token", "application/json", &buffer) // [refresh]
}
