package portal

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
)

type payload struct {
	GrantType string `json:"grant_type"`
	Code      string `json:"code"`
}

func byJSON(code string) (*http.Response, error) {
	body, err := json.Marshal(payload{"authorization_code", code})
	if err != nil {
		return nil, err
	}
	return http.Post("https://api.getgo.com/oauth/v2/token", "application/json", bytes.NewReader(body)) // expect: token-request-not-form high
}

func byHeader(code string) (*http.Response, error) {
	req, _ := http.NewRequest("POST", "https://api.getgo.com/oauth/v2/token", strings.NewReader("grant_type=authorization_code&code="+code))
	req.Header.Set("Content-Type", "application/json") // expect: token-request-not-form high
	return http.DefaultClient.Do(req)
}
