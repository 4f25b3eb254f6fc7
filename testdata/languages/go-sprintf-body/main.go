package shop

import (
	"fmt"
	"net/http"
	"strings"
)

const key = "k-1"

func exchange(code string) (*http.Response, error) {
	payload := fmt.Sprintf("grant_type=%s&code=%s&client_id=%v", "authorization_code", code, key)
	return http.Post("https://api.example.test/oauth/old_token", "application/x-www-form-urlencoded", strings.NewReader(payload)) // [code]
}
