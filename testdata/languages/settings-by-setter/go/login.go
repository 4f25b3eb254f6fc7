package shop

import (
	"net/http"
	"net/url"
)

const key = "k-6"

func login(user string) (*http.Response, error) {
	query := url.Values{"grant_type": {"password"}, "user_id": {user}, "client_id": {key}}
	return http.Get(shared.url("oauth/old_token") + "?" + query.Encode()) // [login]
}
