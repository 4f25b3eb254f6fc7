package shop

import (
	"net/http"
	"net/url"
	"os"
	"strings"
)

func login(user string) (*http.Response, error) {
	raw, err := os.ReadFile("host.txt")
	if err != nil {
		return nil, err
	}
	host := strings.TrimSpace(string(raw))
	query := url.Values{"grant_type": {"password"}, "user_id": {user}}
	return http.Get(host + "/oauth/old_token?" + query.Encode()) // [login]
}
