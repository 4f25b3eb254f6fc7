package shop

import (
	"fmt"
	"net/http"
	"strings"
)

func exchange(code string) (*http.Response, error) {
	body := fmt.Sprintf(`{"grant_type": "authorization_code", "code": %q, "client_id": "k-1"}`, code)
	return http.Post("https://api.example.test/oauth/old_token", "application/json", strings.NewReader(body)) // [code]
}
