package shop

import (
	"net/http"
	"net/url"
)

func login(user string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {Config.Key}}
	return http.Get(Config.Host + "/oauth/old_token?" + query.Encode()) // [login]
}
