package shop

import (
	"net/http"
	"strings"
	"time"
)

func tokenRequest(code string) *http.Request {
	body := strings.NewReader("grant_type=authorization_code&code=" + code)
	req, err := http.NewRequest("POST", "https://api.example.test/oauth/old_token", body)
	if err != nil {
		panic(err)
	}
	req.Header.Add("Content-Type", "application/x-www-form-urlencoded")
	return req
}

func exchange(code string) (*http.Response, error) {
	client := http.Client{Timeout: 5 * time.Second}
	req := tokenRequest(code)
	return client.Do(req) // [code]
}
