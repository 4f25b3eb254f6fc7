package shop

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/url"
)

var errNoCode = errors.New("no code")

func exchange(code string) (map[string]interface{}, error) {
	if code == "" {
		return nil, errNoCode
	}
	response, err := http.PostForm("https://api.example.test/oauth/old_token", // [code]
		url.Values{"grant_type": {"authorization_code"}, "code": {code}})
	if err != nil {
		return nil, fmt.Errorf("the request failed: %w", err)
	}
	defer response.Body.Close()
	if response.StatusCode/100 != 2 {
		return nil, fmt.Errorf("status %d", response.StatusCode)
	}
	var answer map[string]interface{}
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, fmt.Errorf("no JSON: %w", err)
	}
	return answer, nil
}
