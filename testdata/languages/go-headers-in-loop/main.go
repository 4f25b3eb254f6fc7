package shop

import (
	"encoding/base64"
	"net/http"
	"strings"
)

func exchange(code string) (*http.Response, error) {
	req, _ := http.NewRequest("POST", "https://api.example.test/oauth/old_token", strings.NewReader("grant_type=authorization_code&code="+code))
	headers := map[string]string{
		"Content-Type":  "application/x-www-form-urlencoded",
		"Authorization": "Basic " + base64.StdEncoding.EncodeToString([]byte("k-1:s-1")),
	}
	for name, value := range headers {
		req.Header.Set(name, value)
	}
	return new(http.Client).Do(req) // [code]
}
