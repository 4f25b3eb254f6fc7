package shop

import (
	"net/http"
	"strings"
)

const template = `
grant_type=refresh_token&refresh_token=:token
`

func refresh(token string) (*http.Response, error) {
	payload := strings.TrimSpace(strings.ReplaceAll(template, ":token", token))
	return http.Post("https://api.example.test/oauth/old_token", "text/plain", strings.NewReader(payload)) // [refresh]
}
