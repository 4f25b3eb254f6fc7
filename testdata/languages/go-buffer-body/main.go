package shop

import (
	"bytes"
	"net/http"
)

func refresh(token string) (*http.Response, error) {
	buffer := new(bytes.Buffer)
	buffer.WriteString("grant_type=refresh_token")
	buffer.Write([]byte("&refresh_token=" + token))
	return http.Post("https://api.example.test/oauth/old_token", "application/x-www-form-urlencoded", buffer) // [refresh]
}
