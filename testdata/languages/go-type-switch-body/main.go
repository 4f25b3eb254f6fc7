package shop

import (
	"io"
	"net/http"
	"strings"
)

func reader(body interface{}) io.Reader {
	switch b := body.(type) {
	case nil:
		return nil
	case string:
		return strings.NewReader(b)
	case io.Reader:
		return b
	}
	return nil
}

func exchange(code string) (*http.Response, error) {
	return http.Post("https://api.example.test/oauth/old_token", "text/plain", strings.NewReader("grant_type=authorization_code&code="+code)) // [code]
}
